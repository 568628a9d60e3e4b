package io.bangka.pack;

import io.bangka.model.Profile;
import java.util.List;

/// A profile as it was understood.
///
/// @param ignored what the vocabulary does not know, as `cards.colour`; only ever filled when the
///   reader was asked to be lenient
public record ReadProfile(Profile profile, List<String> ignored) {
  public ReadProfile {
    ignored = List.copyOf(ignored);
  }
}
