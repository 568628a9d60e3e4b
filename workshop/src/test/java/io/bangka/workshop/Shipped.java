package io.bangka.workshop;

import io.bangka.pack.Loaded;
import java.nio.file.Path;

/// The knowledge of this project.
public final class Shipped {
  public static final Path ROOT = Path.of("..");
  public static final Loaded PACKS = Ferry.load(ROOT.resolve("knowledge"));

  private Shipped() {}
}
