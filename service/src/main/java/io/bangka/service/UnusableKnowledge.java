package io.bangka.service;

/// The knowledge that the program ships with is missing or damaged: a fault of the build.
public final class UnusableKnowledge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableKnowledge(String message, Throwable cause) {
    super(message, cause);
  }

  UnusableKnowledge(String message) {
    super(message);
  }
}
