package io.bangka.cli;

import io.bangka.written.Columns;
import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of so many columns: at spaces, and between Chinese characters, of which
/// no closing mark starts a line and no opening mark ends one (the simple rules of Chinese
/// setting).
final class Wrapping {
  private static final String NEVER_FIRST = "，。、；：？！）」』》】〕”’…—·,.;:?!)]}%";
  private static final String NEVER_LAST = "（「『《【〔“‘([{";

  private Wrapping() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int wide = Columns.of(piece.stripTrailing());
      if (used > 0 && used + wide > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += Columns.of(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// What must not be broken, each with the spaces behind it.
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (i > start && mayBreak(text.codePointBefore(i), text.codePointAt(i))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || Columns.of(before) == 2 || Columns.of(after) == 2;
  }
}
