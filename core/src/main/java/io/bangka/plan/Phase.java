package io.bangka.plan;

/// When something is done.
public enum Phase {
  /// Before the move; everything, where there is no move.
  BEFORE,

  /// The journey itself.
  MOVE,

  /// After arrival.
  THERE
}
