package io.bangka.attempts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/// Writes a backup: CSV, compressed, the same for both databases. Its records are `report` with all
/// that is kept of one, `erased` with the id of one that is gone, and at the end `end` with how
/// many there were.
record Backup(Database database) {
  static final String FORMAT = "bangka-attempts";
  static final String VERSION = "1";
  static final String REPORT = "report";
  static final String ERASED = "erased";
  static final String END = "end";

  /// Writes the file, and gives how many reports are in it.
  long write(Path file) throws StoreTrouble {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      long count = writeTo(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } catch (UncheckedIOException fault) {
      throw failed(part, file, Objects.requireNonNull(fault.getCause()));
    } catch (IOException fault) {
      throw failed(part, file, fault);
    }
  }

  private static StoreTrouble failed(Path part, Path file, IOException fault) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // What cannot be written often cannot be deleted, either.
    }
    return Troubles.ofFile(file.toString(), fault, true);
  }

  private long writeTo(Path part) throws StoreTrouble, IOException {
    try (var channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      // Closing it would close the channel, which has yet to reach the disk.
      var zip = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
      long count = database.streaming(handle -> write(handle, out));
      out.write(Csv.written(List.of(END, String.valueOf(count))));
      out.flush();
      zip.finish();
      channel.force(true);
      return count;
    }
  }

  private static long write(Handle handle, Writer out) {
    long[] count = {0};
    try {
      out.write(Csv.written(List.of(FORMAT, VERSION)));
      Exporting.reports(
          handle,
          row -> {
            out.write(Csv.written(BackupLines.cells(row)));
            count[0]++;
          });
      for (String id :
          handle.createQuery("select id from forgotten order by id").mapTo(String.class).list()) {
        out.write(Csv.written(List.of(ERASED, id)));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return count[0];
  }
}
