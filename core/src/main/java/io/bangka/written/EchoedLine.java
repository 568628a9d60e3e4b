package io.bangka.written;

/// One line of a source and the carets under a stretch of it, as a terminal shows them: cut around
/// the stretch, tabs kept, anything invisible as an escape, long runs of digits masked.
///
/// @param line what is shown of the line
/// @param carets blanks up to the stretch, then a caret a column
record EchoedLine(String line, String carets) {
  private static final int MOST = 120;
  private static final int BEFORE = 40;

  static EchoedLine of(Place place) {
    int[] shown = Echo.masked(place.text().codePoints().toArray());
    int from = place.column() - 1;
    int first = shown.length > MOST ? Math.max(0, from - BEFORE) : 0;
    int last = Math.min(shown.length, first + MOST);
    var line = new StringBuilder(first > 0 ? "…" : "");
    var carets = new StringBuilder(first > 0 ? " " : "");
    for (int i = first; i < last; i++) {
      String cell = shown[i] == '\t' ? "\t" : Echo.visible(shown[i]);
      line.append(cell);
      carets.append(under(cell, i, from, from + place.length()));
    }
    if (from >= last) {
      carets.append('^');
    }
    return new EchoedLine(line + (last < shown.length ? "…" : ""), carets.toString().stripTrailing());
  }

  private static String under(String cell, int i, int from, int to) {
    if (i < from && cell.equals("\t")) {
      return "\t";
    }
    return (i < from || i >= to ? " " : "^").repeat(Columns.of(cell));
  }
}
