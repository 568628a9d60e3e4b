package io.bangka.written;

import java.util.List;

/// What was written cannot be used. Carries every fault that was found, never only the first.
public final class Faulty extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public Faulty(List<Diagnostic> diagnostics) {
    super(diagnostics.isEmpty() ? "faulty" : diagnostics.getFirst().message().en());
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
