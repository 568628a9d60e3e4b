package io.bangka.bench.five;

/// Where the rule of Drools puts what it finds.
public final class Answer {
  private boolean accepted;

  public void accept() {
    accepted = true;
  }

  /// What was found since the last time it was taken.
  boolean take() {
    boolean taken = accepted;
    accepted = false;
    return taken;
  }
}
