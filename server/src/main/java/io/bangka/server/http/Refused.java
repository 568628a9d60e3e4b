package io.bangka.server.http;

/// A call that is not answered, with what to tell whoever asks.
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refused(Problem problem) {
    super(problem.title().en(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
