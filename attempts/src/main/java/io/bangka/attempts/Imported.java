package io.bangka.attempts;

import java.util.List;

/// What came of a file.
public sealed interface Imported {
  /// All of it is in the store.
  ///
  /// @param lines reports in the file
  /// @param added reports that were not there before
  /// @param from the report with which it went on, after an earlier run was stopped; 0 from the
  ///   start
  record Taken(long lines, long added, long from) implements Imported {}

  /// Every report of this very file was taken in before.
  record TakenBefore(long lines) implements Imported {}

  /// Nothing of it is in the store.
  ///
  /// @param faults the first thousand
  /// @param count of all
  record Refused(List<LineFault> faults, long count) implements Imported {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
