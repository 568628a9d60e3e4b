package io.bangka.ask;

import io.bangka.model.Knowledge;
import io.bangka.pack.PackLoader;
import io.bangka.written.Faulty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Where things stand in the repository, and its knowledge, loaded once.
final class Repository {
  private static final Path ROOT = root();
  static final Knowledge KNOWLEDGE = load();
  static final Understander UNDERSTANDER = new Understander(KNOWLEDGE);

  private Repository() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("knowledge/vocabulary.yaml"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
    }
    return folder;
  }

  private static Knowledge load() {
    try {
      return PackLoader.load(ROOT.resolve("knowledge")).knowledge();
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }
}
