package io.bangka.model;

import java.util.Optional;

/// Something a person does not have.
///
/// A lack that was said speaks of every holding: a card whose country was not said is not one of
/// the lacked country. A presumed lack speaks only of holdings that nobody mentioned.
///
/// @param presumption the id of the presumption that it comes from; empty if the person said it
public record Lack(Pattern pattern, Optional<String> presumption) {
  public boolean presumed() {
    return presumption.isPresent();
  }
}
