package io.bangka.attempts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jdbi.v3.core.Handle;

/// Every report, one after the other: never more than a few thousand in memory.
final class Exporting {
  private static final String ALL = "select " + Rows.COLUMNS + " from report order by id";
  private static final int FETCHED = 1000;

  private Exporting() {}

  interface Sink {
    void take(Row row) throws IOException;
  }

  /// @throws UncheckedIOException if the sink fails
  static void reports(Handle handle, Sink sink) {
    try (var query = handle.createQuery(ALL)) {
      query
          .setFetchSize(FETCHED)
          .map((row, _) -> Rows.read(row))
          .useIterator(rows -> {
            while (rows.hasNext()) {
              take(rows.next(), sink);
            }
          });
    }
  }

  private static void take(Row row, Sink sink) {
    try {
      sink.take(row);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
