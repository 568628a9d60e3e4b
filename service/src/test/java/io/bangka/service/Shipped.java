package io.bangka.service;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.written.Faulty;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The knowledge that ships, loaded once for all tests; and a clock that stands still.
final class Shipped {
  static final Path REPOSITORY = Path.of("..");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);
  static final Loaded PACKS = load();
  static final Bangka BANGKA = Bangka.of(PACKS, CLOCK);

  private Shipped() {}

  private static Loaded load() {
    try {
      return PackLoader.load(REPOSITORY.resolve("knowledge"));
    } catch (Faulty e) {
      throw new IllegalStateException(e.diagnostics().toString(), e);
    }
  }
}
