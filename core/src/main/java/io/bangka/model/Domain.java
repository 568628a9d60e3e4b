package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The values that an attribute can take.
public sealed interface Domain {

  /// Codes with names.
  ///
  /// @param name the list's name in the vocabulary (`country`, `document-kind`)
  /// @param open whether a value that is not listed is let through (an issuer nobody listed yet)
  record Coded(String name, SequencedMap<String, Names> values, boolean open) implements Domain {
    public Coded {
      values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }
  }

  /// `true` or `false`.
  record Flag() implements Domain {}

  /// A whole number (years of age).
  record Whole() implements Domain {}

  /// A day (ISO 8601).
  record Day() implements Domain {}
}
