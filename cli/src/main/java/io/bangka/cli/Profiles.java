package io.bangka.cli;

import io.bangka.written.Faulty;
import io.bangka.written.Reading;
import io.bangka.written.Written;

/// Reads a profile that somebody named on the command line.
final class Profiles {
  private static final int LARGEST = 4 << 20;

  private Profiles() {}

  /// A YAML or JSON file.
  ///
  /// @param name of the file, or `-` for standard input
  static Written read(String name, Terminal terminal) throws Misuse, Faulty {
    return name.equals("-")
        ? Reading.of("<stdin>", Input.ofStandardInput(terminal, LARGEST))
        : Reading.of(name, Input.ofFile(name, LARGEST));
  }
}
