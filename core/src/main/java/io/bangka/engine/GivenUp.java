package io.bangka.engine;

/// Nobody waits for the answer any more: the thread that works on it was interrupted. Whatever
/// takes long looks for that from time to time, so that what is given up gives its processor back.
public final class GivenUp extends RuntimeException {
  private static final long serialVersionUID = 1;

  private GivenUp() {
    super("given up", null, false, false);
  }

  /// Ends the work of a thread that was interrupted.
  ///
  /// @throws GivenUp if it was; it stays interrupted
  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new GivenUp();
    }
  }
}
