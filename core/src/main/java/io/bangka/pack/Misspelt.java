package io.bangka.pack;

import io.bangka.written.DidYouMean;
import io.bangka.written.Fields;
import java.util.Collection;
import java.util.Optional;

/// Whether a key of a mapping is nearly one that is missing. The unknown key is reported with the
/// right one as a hint; that the right one is missing would be the same fault again.
final class Misspelt {
  private Misspelt() {}

  static boolean any(Fields fields, Collection<String> missing) {
    return fields.mapping().entries().stream()
        .map(entry -> DidYouMean.closest(entry.key().text(), missing))
        .anyMatch(Optional::isPresent);
  }
}
