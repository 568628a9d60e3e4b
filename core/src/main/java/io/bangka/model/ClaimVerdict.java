package io.bangka.model;

/// What the knowledge makes of a claim, on a day.
public enum ClaimVerdict {
  /// Everything that follows from it is so.
  SUPPORTED,
  /// Nothing that follows from it is so, as far as that can be decided.
  CONTRADICTED,
  /// It was so on an earlier day, and is not any more.
  OUTDATED,
  /// Some of what follows from it is so, and some is not or cannot be decided.
  TOO_BROAD,
  /// A word in it means several things, and it is so of some of them only.
  AMBIGUOUS,
  /// Nothing that follows from it can be decided.
  UNSUPPORTED
}
