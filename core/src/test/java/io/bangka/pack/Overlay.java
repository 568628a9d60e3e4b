package io.bangka.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder made of a good one and what a bad one puts over it: a file replaces the file of the
/// same path, `NAME.absent` removes it.
final class Overlay {
  private static final String ABSENT = ".absent";

  private Overlay() {}

  static void make(Path good, Path bad, Path target) throws IOException {
    copy(good, target);
    copy(bad, target);
    for (Path absent : files(target).filter(f -> f.toString().endsWith(ABSENT)).toList()) {
      Files.delete(absent);
      String name = absent.toString();
      Files.delete(Path.of(name.substring(0, name.length() - ABSENT.length())));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files = files(from).toList();
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
