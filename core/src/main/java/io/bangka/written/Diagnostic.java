package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.Optional;

/// One fault of something written: what is wrong, where, and how to mend it.
///
/// @param kind a stable name for the kind of fault, in kebab-case (`unknown-key`)
/// @param message one sentence that a novice understands
/// @param help how to mend it, apart from the message
public record Diagnostic(
    Severity severity, String kind, Place place, LocalText message, Optional<LocalText> help) {

  public enum Severity {
    ERROR,
    WARNING
  }
}
