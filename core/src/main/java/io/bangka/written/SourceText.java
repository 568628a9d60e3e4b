package io.bangka.written;

import java.util.Arrays;

/// A decoded text, and which line each of its code points stands in. A line ends at LF, CR LF or
/// CR. Not thread-safe.
final class SourceText {
  private final String origin;
  private final String text;
  private final int[] codePoints;
  private final int[] starts;
  private final String[] lines;

  SourceText(String origin, String text) {
    this.origin = origin;
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.starts = starts(codePoints);
    this.lines = new String[starts.length];
  }

  String text() {
    return text;
  }

  int[] codePoints() {
    return codePoints;
  }

  /// The index of the code point that the char at `offset` belongs to.
  int codePointAt(int offset) {
    int within = Math.min(Math.max(offset, 0), text.length());
    return codePoints.length == text.length() ? within : text.codePointCount(0, within);
  }

  /// Behind the last code point that is no white space: where a text ends that ends too early.
  int solidEnd() {
    int end = codePoints.length;
    while (end > 0 && Character.isWhitespace(codePoints[end - 1])) {
      end--;
    }
    return end;
  }

  /// The stretch from one code point to another (exclusive). It ends with its line at the latest.
  Place place(int from, int to) {
    int start = Math.min(Math.max(from, 0), codePoints.length);
    int line = lineOf(start);
    String whole = line(line);
    int left = starts[line] + whole.codePointCount(0, whole.length()) - start;
    int length = Math.max(1, Math.min(to - start, left));
    return new Place(origin, line + 1, start - starts[line] + 1, length, whole);
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /// Every place of a line shares one string.
  private String line(int number) {
    String known = lines[number];
    if (known != null) {
      return known;
    }
    int end = number + 1 < starts.length ? starts[number + 1] : codePoints.length;
    while (end > starts[number] && isBreak(codePoints[end - 1])) {
      end--;
    }
    lines[number] = new String(codePoints, starts[number], end - starts[number]);
    return lines[number];
  }

  private static int[] starts(int[] codePoints) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < codePoints.length; i++) {
      if (endsLine(codePoints, i)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean endsLine(int[] codePoints, int i) {
    boolean beforeLf = i + 1 < codePoints.length && codePoints[i + 1] == '\n';
    return codePoints[i] == '\n' || (codePoints[i] == '\r' && !beforeLf);
  }

  private static boolean isBreak(int codePoint) {
    return codePoint == '\n' || codePoint == '\r';
  }
}
