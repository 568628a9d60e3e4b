package io.bangka.cli;

import io.bangka.written.Scalars;
import java.util.List;
import java.util.Optional;

/// In which form a command prints what it has to say.
enum Format {
  TEXT,
  MARKDOWN,
  CALENDAR,
  MERMAID,
  DOT,
  JSON,
  JSONL,
  CSV;

  /// What `--format` says, else the first.
  ///
  /// @param known what the command can print
  static Format of(Given given, Format... known) throws Misuse {
    var said = given.value(Option.FORMAT);
    if (said.isEmpty()) {
      return known[0];
    }
    return named(said.get(), known)
        .orElseThrow(() -> Misuses.unknownFormat(said.get(), List.of(known)));
  }

  private static Optional<Format> named(String written, Format... known) {
    return List.of(known).stream().filter(format -> format.word().equals(written)).findFirst();
  }

  String word() {
    return Scalars.written(this);
  }
}
