package io.bangka.attempts;

import java.io.IOException;
import java.util.Optional;

/// Reports one after the other, from a file.
interface RowSource extends AutoCloseable {
  /// What one record of the file came to.
  ///
  /// @param row empty if it is faulty, or no report
  /// @param erased the id of a report that was erased where the file comes from
  record Item(Optional<Row> row, Optional<String> erased) {
    static final Item FAULTY = new Item(Optional.empty(), Optional.empty());

    static Item of(Row row) {
      return new Item(Optional.of(row), Optional.empty());
    }
  }

  /// Opens a file.
  interface Opening {
    RowSource of(Origin origin, LineFaults faults) throws IOException;
  }

  /// The next one; empty at the end.
  Optional<Item> next() throws IOException;

  /// Called behind the last record: whether the file is whole.
  void end();

  @Override
  void close() throws IOException;
}
