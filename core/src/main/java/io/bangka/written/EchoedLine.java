package io.bangka.written;

/// One line of a source and the carets under a stretch of it, as a terminal shows them: cut around
/// the stretch, tabs kept, anything invisible as an escape, long runs of digits masked.
///
/// @param line what is shown of the line
/// @param carets blanks up to the stretch, then a caret a column
record EchoedLine(String line, String carets) {
  private static final int BEFORE = 60;
  private static final int MOST = 110;

  static EchoedLine of(Place place) {
    int[] shown = Echo.masked(place.text().codePoints().toArray());
    int from = Math.min(place.column() - 1, shown.length);
    int first = first(shown, from);
    int last = last(shown, first);
    var line = new StringBuilder(first > 0 ? "…" : "");
    var carets = new StringBuilder(first > 0 ? " " : "");
    for (int i = first; i < last; i++) {
      line.append(cell(shown[i]));
      carets.append(under(cell(shown[i]), i, from, from + place.length()));
    }
    carets.append(from >= last ? "^" : "");
    line.append(last < shown.length ? "…" : "");
    return new EchoedLine(line.toString(), carets.toString().stripTrailing());
  }

  /// The first code point that is shown. A line that is short enough is not cut.
  private static int first(int[] shown, int from) {
    int first = last(shown, 0) == shown.length ? 0 : from;
    for (int room = BEFORE; first > 0 && room > 0; first--) {
      room -= Columns.of(cell(shown[first - 1]));
    }
    return first;
  }

  private static int last(int[] shown, int first) {
    int last = first;
    for (int room = MOST; last < shown.length && room > 0; last++) {
      room -= Columns.of(cell(shown[last]));
    }
    return last;
  }

  private static String cell(int codePoint) {
    return codePoint == '\t' ? "\t" : Echo.visible(codePoint);
  }

  private static String under(String cell, int i, int from, int to) {
    if (i < from && cell.equals("\t")) {
      return "\t";
    }
    return (i < from || i >= to ? " " : "^").repeat(Columns.of(cell));
  }
}
