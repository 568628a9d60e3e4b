package io.bangka.attempts;

import java.util.ArrayList;
import java.util.List;

/// Reports as comma-separated values (RFC 4180), which an import reads.
public final class StoredCsv {
  private StoredCsv() {}

  /// The names of the columns, with the line end.
  public static String head() {
    return Csv.written(List.of(Field.values()).stream().map(Field::written).toList());
  }

  /// One report, with the line end.
  public static String line(Stored report) {
    var said = report.attempt().said();
    said.put(Field.ID, report.id());
    var cells = new ArrayList<String>();
    for (Field field : Field.values()) {
      cells.add(said.getOrDefault(field, ""));
    }
    return Csv.written(cells);
  }
}
