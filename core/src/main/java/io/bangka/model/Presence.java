package io.bangka.model;

/// Whether a statement is in force on a day.
public enum Presence {
  /// It starts later, and that is known.
  NOT_YET,
  /// It is known to hold from some later day at the latest; whether it held already, nobody says.
  UNKNOWN,
  IN_FORCE,
  ENDED
}
