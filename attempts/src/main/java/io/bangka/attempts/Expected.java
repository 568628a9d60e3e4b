package io.bangka.attempts;

/// What the rules say of somebody who tries.
public enum Expected {
  WORKS,
  FAILS,
  /// It hangs on something that a report does not tell.
  OPEN;

  /// Says what the rules say.
  public interface Rules {
    Expected of(String procedure, Attempt.Facts facts);
  }
}
