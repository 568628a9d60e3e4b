package io.bangka.cli;

import java.io.IOException;
import java.util.Locale;

/// The answer could not be written.
final class Unwritable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unwritable(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /// Whether the reader has what it wanted and went away: `bangka ask … | head -1`. Java has no
  /// type for it, and systems word it as "Broken pipe" or "The pipe is being closed".
  boolean readerLeft() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
