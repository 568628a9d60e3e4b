package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers the faults of what is being read; none stops the next. Not thread-safe.
public final class Faults {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.place().origin())
          .thenComparingInt(d -> d.place().line())
          .thenComparingInt(d -> d.place().column());

  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /// An error that needs no help beyond its message.
  public void error(String kind, Place place, LocalText message) {
    add(new Diagnostic(Diagnostic.Severity.ERROR, kind, place, message, Optional.empty()));
  }

  public void error(String kind, Place place, LocalText message, LocalText help) {
    error(kind, place, message, Optional.of(help));
  }

  public void error(String kind, Place place, LocalText message, Optional<LocalText> help) {
    add(new Diagnostic(Diagnostic.Severity.ERROR, kind, place, message, help));
  }

  public void warning(String kind, Place place, LocalText message, LocalText help) {
    add(new Diagnostic(Diagnostic.Severity.WARNING, kind, place, message, Optional.of(help)));
  }

  /// Whether there is an error; warnings do not count.
  public boolean any() {
    return found.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /// Everything that was found, by origin, line and column.
  public List<Diagnostic> sorted() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /// Ends the reading, if there is an error.
  ///
  /// @throws Faulty with everything that was found, if there is an error
  public void throwIfAny() throws Faulty {
    if (any()) {
      throw new Faulty(sorted());
    }
  }
}
