package io.bangka.attempts;

import io.bangka.model.LocalText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads what [Backup] wrote. A backup that does not end as it should is refused as a whole.
final class BackupLines implements RowSource {
  private static final int CELLS = 15;

  private final BufferedReader in;
  private final Csv csv;
  private final LineFaults faults;
  private long reports;
  private boolean ended;

  BackupLines(Origin origin, LineFaults faults) throws IOException {
    in = origin.text();
    csv = new Csv(in);
    this.faults = faults;
    if (!csv.next().equals(List.of(Backup.FORMAT, Backup.VERSION))) {
      refuse("This is no backup that this version can read.", "这不是本版本能读取的备份。");
    }
  }

  static List<String> cells(Row row) {
    return List.of(
        Backup.REPORT,
        row.id(),
        row.procedure(),
        String.valueOf(row.day()),
        row.outcome(),
        row.country(),
        row.document(),
        row.network(),
        row.issuer(),
        row.appVersion(),
        row.reason(),
        row.message(),
        row.note(),
        String.valueOf(row.fingerprint()),
        row.receipt());
  }

  @Override
  public Optional<Item> next() throws IOException {
    var cells = faults.count() > 0 ? List.<String>of() : csv.next();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    switch (cells.getFirst()) {
      case Backup.REPORT -> {
        reports++;
        return Optional.of(report(cells));
      }
      case Backup.ERASED -> {
        return Optional.of(new Item(Optional.empty(), Optional.of(cells.getLast())));
      }
      case Backup.END -> // Reading on to the end of the file checks its sum.
          ended = cells.getLast().equals(String.valueOf(reports)) && csv.next().isEmpty();
      default -> refuse("This line is damaged.", "这一行已损坏。");
    }
    return Optional.empty();
  }

  private Item report(List<String> cells) {
    try {
      if (cells.size() == CELLS) {
        return Item.of(row(cells));
      }
    } catch (NumberFormatException _) {
      // said below
    }
    refuse("This line is damaged.", "这一行已损坏。");
    return Item.FAULTY;
  }

  private static Row row(List<String> cells) {
    return new Row(
        cells.get(1),
        cells.get(2),
        Integer.parseInt(cells.get(3)),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        cells.get(8),
        cells.get(9),
        cells.get(10),
        cells.get(11),
        cells.get(12),
        Long.parseLong(cells.get(13)),
        cells.get(14));
  }

  @Override
  public void end() {
    if (!ended && faults.count() == 0) {
      refuse("The backup is cut off here.", "备份在这里中断。");
    }
  }

  private void refuse(String en, String zh) {
    faults.add(
        csv.line(),
        new LocalText(en, zh),
        new LocalText(
            "Use a file that `bangka attempts backup` wrote; nothing was changed.",
            "请使用 bangka attempts backup 写出的文件；数据没有改动。"));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
