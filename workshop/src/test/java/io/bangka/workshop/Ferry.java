package io.bangka.workshop;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.written.Faulty;
import java.net.URISyntaxException;
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

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Ferry.class.getResource("/ferry/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
