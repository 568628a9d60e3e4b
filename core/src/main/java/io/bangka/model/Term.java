package io.bangka.model;

import java.util.List;

/// A word that people use for several things. Every reading is answered.
public record Term(String word, List<String> aliases, List<Reading> readings) {

  /// One thing that the word may mean.
  ///
  /// @param note why people use the word so
  public record Reading(Holding holding, LocalText note) {}

  public Term {
    aliases = List.copyOf(aliases);
    readings = List.copyOf(readings);
  }
}
