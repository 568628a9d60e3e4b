package io.bangka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// What a tool says, word for word in a file. `-Dbangka.golden=write` (`./dev golden`) writes the
/// files anew.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/ferry/golden");

  private Golden() {}

  /// A file of the tests.
  ///
  /// @param name of the file in the folder of golden files
  public static void check(String name, String actual) {
    check(FOLDER.resolve(name), actual);
  }

  /// Anywhere in the project: a page of the documentation.
  public static void check(Path file, String actual) {
    try {
      if ("write".equals(System.getProperty("bangka.golden"))) {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
