package io.bangka.cli;

import io.bangka.model.LocalText;
import java.util.Optional;

/// Something on the command line that cannot be used: what and where, and how to mend it.
final class Misuse extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient LocalText says;
  private final transient Optional<LocalText> help;

  Misuse(LocalText says, Optional<LocalText> help) {
    super(says.en());
    this.says = says;
    this.help = help;
  }

  Misuse(LocalText says, LocalText help) {
    this(says, Optional.of(help));
  }

  LocalText says() {
    return says;
  }

  Optional<LocalText> help() {
    return help;
  }
}
