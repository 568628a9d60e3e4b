package io.bangka.bench.five;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// Reads the rule as it is written for each engine: the folder `five` of the resources.
final class Text {
  private Text() {}

  static String of(String name) {
    try (var in = Objects.requireNonNull(Text.class.getResourceAsStream("/five/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Benchmarks run from a folder of classes, never from a jar.
  static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Text.class.getResource("/five/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
