package io.bangka.model;

/// What a `depends` hangs on. Only `UNSAID` can be settled by asking the person. The order is the
/// order of precedence when several apply (DESIGN §3).
public enum Why {
  /// The person did not say something that matters.
  UNSAID,
  /// Sources of equal standing contradict each other.
  DISPUTED,
  /// No source says.
  UNSOURCED,
  /// The provider decides, beyond any criterion it publishes.
  DISCRETION,
  /// Two currencies compare too closely for the reference rate to tell.
  RATE
}
