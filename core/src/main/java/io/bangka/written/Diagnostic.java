package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.Optional;

/// One fault of something written: what is wrong, where, and how to mend it.
///
/// @param kind a stable name for the kind of fault, in kebab-case (`unknown-key`)
/// @param message one sentence that a novice understands
/// @param help how to mend it, apart from the message
/// @param about what a warning speaks of, by its id: a pack that leaves it so on purpose explains
///   it under this name; empty for errors, and for warnings that nobody can explain away
public record Diagnostic(
    Severity severity,
    String kind,
    Place place,
    LocalText message,
    Optional<LocalText> help,
    Optional<String> about) {

  /// One that cannot be explained away.
  public Diagnostic(
      Severity severity, String kind, Place place, LocalText message, Optional<LocalText> help) {
    this(severity, kind, place, message, help, Optional.empty());
  }

  /// A warning that a pack may explain.
  public static Diagnostic warning(
      String kind, Place place, String about, LocalText message, LocalText help) {
    return new Diagnostic(
        Severity.WARNING, kind, place, message, Optional.of(help), Optional.of(about));
  }

  public enum Severity {
    ERROR,
    WARNING
  }
}
