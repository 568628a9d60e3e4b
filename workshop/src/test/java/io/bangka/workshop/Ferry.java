package io.bangka.workshop;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The small made-up knowledge that the tests share: a wallet of ferries, and a dossier about it.
public final class Ferry {
  public static final Path PACKS = folder("packs");
  public static final Path FACTS = folder("facts");

  private Ferry() {}

  public static Loaded loaded() {
    return load(PACKS);
  }

  /// Packs that must be sound.
  public static Loaded load(Path packs) {
    try {
      return PackLoader.load(packs);
    } catch (Faulty e) {
      throw new IllegalStateException(e.diagnostics().toString(), e);
    }
  }

  /// A copy of the packs in which one file says something else.
  ///
  /// @param path below the folder of packs
  public static Path with(Path scratch, String path, String text) {
    try (var files = Files.walk(PACKS)) {
      for (Path from : files.filter(Files::isRegularFile).toList()) {
        write(scratch.resolve(PACKS.relativize(from).toString()), Files.readString(from));
      }
      write(scratch.resolve(path), text);
      return scratch;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file of the packs.
  public static String text(String path) {
    try {
      return Files.readString(PACKS.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Ferry.class.getResource("/ferry/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
