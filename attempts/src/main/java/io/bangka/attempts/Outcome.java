package io.bangka.attempts;

/// How an attempt ended.
public enum Outcome {
  /// It did what the procedure is for.
  WORKED,
  /// It was turned down.
  REFUSED,
  /// Nothing has been decided yet.
  PENDING,
  /// Something more was asked for, and nothing has been decided.
  MORE_ASKED,
  /// It worked at first, and was blocked later.
  BLOCKED;

  /// Whether it counts in a rate: what is still open is neither a success nor a failure.
  public boolean decided() {
    return switch (this) {
      case WORKED, REFUSED, BLOCKED -> true;
      case PENDING, MORE_ASKED -> false;
    };
  }
}
