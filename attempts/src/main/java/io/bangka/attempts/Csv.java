package io.bangka.attempts;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes comma-separated values (RFC 4180). Not thread-safe.
final class Csv {
  /// Characters of one record; what is longer was not meant as a report.
  private static final int LONGEST = 1 << 16;

  private final Reader in;
  private final char[] buffer = new char[1 << 13];
  private int next;
  private int end;
  private final StringBuilder cell = new StringBuilder();
  private long line = 1;
  private long started = 1;

  /// Reads ahead: from the first record on nobody else may read.
  Csv(Reader in) {
    this.in = in;
  }

  /// A record that ends in the midst of a quoted cell, or is endless.
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    Broken() {
      super("a quoted cell does not end");
    }
  }

  /// The line on which the last record began, from 1.
  long line() {
    return started;
  }

  /// The cells of the next record that is not blank; an empty list at the end.
  List<String> next() throws IOException {
    var cells = new ArrayList<String>(16);
    do {
      started = line;
      cells.clear();
      if (!read(cells)) {
        return List.of();
      }
    } while (cells.size() == 1 && cells.getFirst().isBlank());
    return cells;
  }

  /// @return false at the end
  private boolean read(List<String> cells) throws IOException {
    int c = character();
    if (c < 0) {
      return false;
    }
    cell.setLength(0);
    int length = 0;
    for (; ; c = character()) {
      if (++length > LONGEST) {
        throw new Broken();
      }
      if (c == '"' && cell.isEmpty()) {
        c = quoted();
      }
      if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' || c < 0) {
        cells.add(withoutReturn());
        line++;
        return true;
      } else {
        cell.append((char) c);
      }
    }
  }

  /// The next one; -1 at the end.
  private int character() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end ? buffer[next++] : -1;
  }

  private String withoutReturn() {
    int last = cell.length() - 1;
    return last >= 0 && cell.charAt(last) == '\r' ? cell.substring(0, last) : cell.toString();
  }

  /// Reads up to the closing quote, and gives what follows it.
  private int quoted() throws IOException {
    while (true) {
      int c = character();
      if (c < 0 || cell.length() > LONGEST) {
        throw new Broken();
      }
      if (c == '"') {
        int next = character();
        if (next != '"') {
          return next;
        }
      }
      line += c == '\n' ? 1 : 0;
      cell.append((char) c);
    }
  }

  /// One record with its line end.
  static String written(List<String> cells) {
    var out = new StringBuilder();
    for (String text : cells) {
      out.append(out.isEmpty() ? "" : ",");
      boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
      // An empty first cell needs its quotes, too: else the comma before the second would be lost.
      boolean bare = plain && !(text.isEmpty() && out.isEmpty());
      out.append(bare ? text : "\"" + text.replace("\"", "\"\"") + "\"");
    }
    return out.append("\r\n").toString();
  }
}
