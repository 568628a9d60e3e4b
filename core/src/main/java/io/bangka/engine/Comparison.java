package io.bangka.engine;

/// Whether what somebody wants to spend breaks a bound.
enum Comparison {
  WITHIN,
  BROKEN,
  /// The reference rate, or its absence, does not tell.
  RATE,
  /// A bound exists and no source says which.
  UNSOURCED
}
