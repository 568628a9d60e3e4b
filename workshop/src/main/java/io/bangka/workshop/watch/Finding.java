package io.bangka.workshop.watch;

import java.util.Optional;

/// What became of one page.
///
/// @param outcome of this run
/// @param memory what is now remembered; empty if the page was never reached
/// @param trouble why it could not be reached
public record Finding(
    WatchedPage page, Outcome outcome, Optional<Memory> memory, Optional<Trouble> trouble) {

  public enum Outcome {
    UNCHANGED,
    /// Seen for the first time, so that nobody can say whether it changed.
    FIRST,
    CHANGED,
    VANISHED,
    UNREACHED,
    /// Not asked for, since it was asked for a short while ago.
    RECENT
  }

  static Finding recent(WatchedPage page, Memory memory) {
    return new Finding(page, Outcome.RECENT, Optional.of(memory), Optional.empty());
  }

  static Finding unreached(WatchedPage page, Optional<Memory> memory, Trouble trouble) {
    return new Finding(page, Outcome.UNREACHED, memory, Optional.of(trouble));
  }

  static Finding reached(WatchedPage page, Optional<Memory> before, Memory memory) {
    return new Finding(page, outcome(before, memory), Optional.of(memory), Optional.empty());
  }

  private static Outcome outcome(Optional<Memory> before, Memory memory) {
    if (memory.noticed().isPresent()) {
      return memory.isGone() ? Outcome.VANISHED : Outcome.CHANGED;
    }
    return before.isEmpty() ? Outcome.FIRST : Outcome.UNCHANGED;
  }

  /// What is to be reviewed, whether it was noticed in this run or before.
  public Optional<Memory.Noticed> toReview() {
    return memory.flatMap(Memory::noticed);
  }
}
