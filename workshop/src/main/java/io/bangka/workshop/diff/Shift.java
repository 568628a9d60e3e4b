package io.bangka.workshop.diff;

import io.bangka.model.LocalText;
import java.util.List;

/// How an answer changes.
public sealed interface Shift {

  record OfVerdict(Outcome before, Outcome after) implements Shift {}

  /// Limits that no longer bind, and limits that bind now.
  record OfLimits(List<LocalText> before, List<LocalText> after) implements Shift {
    public OfLimits {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// Fees that are no longer charged, and fees that are charged now.
  record OfFees(List<LocalText> before, List<LocalText> after) implements Shift {
    public OfFees {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
