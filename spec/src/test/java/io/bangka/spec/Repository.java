package io.bangka.spec;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.service.Bangka;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/// Where things stand in the repository, and its knowledge: as written, and as it ships.
final class Repository {
  static final Path ROOT = root();
  static final Loaded PACKS = load();
  static final Bangka BANGKA = Bangka.builtIn(Clock.systemUTC());

  private Repository() {}

  static Written.Mapping yaml(Path file) {
    try {
      return (Written.Mapping) YamlReader.read(name(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The files directly in a folder, by name.
  static List<Path> files(String folder, String ending) {
    try (var files = Files.list(ROOT.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As people write it, from the repository's root on.
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("knowledge/vocabulary.yaml"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
    }
    return folder;
  }

  private static Loaded load() {
    try {
      return PackLoader.load(ROOT.resolve("knowledge"));
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }
}
