package io.bangka.attempts;

import java.util.List;

/// What came of a report.
public sealed interface Added {
  /// It is kept.
  ///
  /// @param token by which its owner corrects or erases it; kept nowhere
  record Kept(Token token) implements Added {}

  /// It is not kept, and nothing of it is.
  record Refused(List<LineFault> faults) implements Added {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
