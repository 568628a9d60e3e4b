package io.bangka.workshop.watch;

import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is remembered of all pages, in `watch.json` of the data folder. Whoever stops the program
/// at any moment finds the file as it was before or after a page, never half of it. Thread-safe.
public final class MemoryFile implements AutoCloseable {
  private static final String NAME = "watch.json";

  private final Path folder;
  private final FileChannel lock;
  private final Map<String, Memory> pages;

  private MemoryFile(Path folder, FileChannel lock, Map<String, Memory> pages) {
    this.folder = folder;
    this.lock = lock;
    this.pages = pages;
  }

  /// Reads what is remembered, and keeps others from the file until it is closed.
  ///
  /// @param folder is made if it is not there
  /// @throws InUse while somebody else has it open
  /// @throws IOException if the folder cannot be used
  /// @throws Faulty if the file is none that this program wrote
  public static MemoryFile open(Path folder) throws IOException, Faulty {
    Files.createDirectories(folder);
    var lock = locked(folder.resolve("watch.lock"));
    try {
      var file = folder.resolve(NAME);
      var pages =
          Files.exists(file)
              ? MemoryJson.read(file.toString(), Files.readAllBytes(file))
              : new TreeMap<String, Memory>();
      return new MemoryFile(folder, lock, pages);
    } catch (IOException | Faulty fault) {
      lock.close();
      throw fault;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException _) {
      // in this very process
    }
    channel.close();
    throw new InUse();
  }

  synchronized Optional<Memory> of(String url) {
    return Optional.ofNullable(pages.get(url));
  }

  /// Remembers it, and stores everything at once.
  synchronized void put(Memory memory) throws IOException {
    pages.put(memory.url(), memory);
    var next = folder.resolve(NAME + ".new");
    Files.write(next, MemoryJson.of(pages.values()).getBytes(StandardCharsets.UTF_8));
    Files.move(
        next,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
