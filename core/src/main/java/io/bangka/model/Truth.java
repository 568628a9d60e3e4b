package io.bangka.model;

/// Three-valued truth after Kleene: what holds in every completion of what is known, in none, or in
/// some.
///
/// The law, also written as tables in `spec/truth/kleene.yaml`:
///
/// | and | T | U | F |   | or | T | U | F |   | not |   |
/// |-----|---|---|---|---|----|---|---|---|---|-----|---|
/// | T   | T | U | F |   | T  | T | T | T |   | T   | F |
/// | U   | U | U | F |   | U  | T | U | U |   | U   | U |
/// | F   | F | F | F |   | F  | T | U | F |   | F   | T |
///
/// Source: S. C. Kleene, *Introduction to Metamathematics* (1952), §64, the strong tables.
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case UNKNOWN -> UNKNOWN;
      case FALSE -> TRUE;
    };
  }
}
