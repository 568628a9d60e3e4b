package io.bangka.server.use;

import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The knowledge in use. That of a folder is read anew when a file of it changes; packs with faults
/// change nothing. A request that has begun ends on the knowledge with which it began. Thread-safe.
public final class Library {
  /// Some two thousand answers: a fraction of the 512 MiB that a server may take.
  private static final long KEPT = 64 << 20;

  private final Optional<Path> packs;
  private final Clock clock;
  private final Reports reports;
  private final AtomicReference<Bangka> current;
  private volatile long seen;
  private volatile Optional<Faulty> refused = Optional.empty();

  private Library(Optional<Path> packs, Clock clock, Reports reports, Bangka first, long seen) {
    this.packs = packs;
    this.clock = clock;
    this.reports = reports;
    this.seen = seen;
    current = new AtomicReference<>(first.knowing(reports));
  }

  /// Reads the knowledge for the first time.
  ///
  /// @param packs empty for the built-in knowledge, which never changes
  /// @param reports what people told, which answers tell
  /// @throws Faulty with every fault of the packs
  /// @throws IOException if the folder cannot be read
  public static Library open(Optional<Path> packs, Clock clock, Reports reports)
      throws Faulty, IOException {
    if (packs.isEmpty()) {
      return new Library(packs, clock, reports, Bangka.builtIn(clock).keeping(KEPT), 0);
    }
    long seen = fingerprint(packs.get());
    var read = Bangka.of(packs.get(), clock).keeping(KEPT);
    return new Library(packs, clock, reports, read, seen);
  }

  public Bangka bangka() {
    return current.get();
  }

  /// The day on which knowledge is shown when nobody names one, at UTC.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Whether there is a folder to look at.
  public boolean changes() {
    return packs.isPresent();
  }

  /// The faults of what lies in the folder now, for which older knowledge stays in use; empty if it
  /// is in use.
  public Optional<Faulty> refused() {
    return refused;
  }

  /// Reads the packs anew if a file changed since they were read last.
  ///
  /// @return whether other knowledge is in use now
  /// @throws Faulty with every fault of the packs, as long as they have any: what was in use stays
  ///   in use
  /// @throws IOException if the folder cannot be read: likewise
  public synchronized boolean refresh() throws Faulty, IOException {
    if (packs.isEmpty()) {
      return false;
    }
    long now = fingerprint(packs.get());
    if (now == seen) {
      if (refused.isPresent()) {
        throw refused.get();
      }
      return false;
    }
    seen = now;
    var before = current.getAndSet(read(packs.get()));
    return !before.knowledge().version().equals(bangka().knowledge().version());
  }

  private Bangka read(Path folder) throws Faulty {
    try {
      var read = Bangka.of(folder, clock).keeping(KEPT).knowing(reports);
      refused = Optional.empty();
      return read;
    } catch (Faulty faulty) {
      refused = Optional.of(faulty);
      throw faulty;
    }
  }

  /// Of names, sizes and times of all files: cheap, and another whenever somebody saves.
  private static long fingerprint(Path folder) throws IOException {
    var hash = new long[] {1};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            long own = file.toString().hashCode() * 31L + about.lastModifiedTime().toMillis();
            hash[0] += own * 1_000_003L + about.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return hash[0];
  }
}
