package io.bangka.workshop.watch;

/// A page could not be reached.
final class Unreachable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  Unreachable(Trouble trouble) {
    super(trouble.toString());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
