package io.bangka.written;

import io.bangka.model.LocalText;
import java.util.function.Function;

/// Repeats what somebody wrote, safely: control and direction characters are shown as escapes, and
/// of a long run of digits (a card, a document, an account) only the last four are shown.
public final class Echo {
  private static final int LONGEST = 40;
  private static final int SECRET = 12;
  private static final int SHOWN = 4;

  private Echo() {}

  /// A message that quotes a word: in backticks in English, in corner brackets in Chinese.
  public static LocalText quoting(
      String word, Function<String, String> en, Function<String, String> zh) {
    return new LocalText(en.apply(en(word)), zh.apply(zh(word)));
  }

  public static String en(String word) {
    return "`" + safe(word) + "`";
  }

  public static String zh(String word) {
    return "「" + safe(word) + "」";
  }

  /// One line of at most forty code points.
  public static String safe(String word) {
    int[] shown = masked(word.codePoints().toArray());
    var out = new StringBuilder();
    for (int i = 0; i < Math.min(shown.length, LONGEST); i++) {
      out.append(visible(shown[i]));
    }
    return shown.length > LONGEST ? out.append('…').toString() : out.toString();
  }

  /// The whole of a line, for the name of a file.
  static String line(String text) {
    var out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(visible(c)));
    return out.toString();
  }

  /// How one code point is shown.
  static String visible(int codePoint) {
    return isVisible(codePoint) ? Character.toString(codePoint) : "\\u{%x}".formatted(codePoint);
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /// The same number of code points, with every digit but the last four of a long run replaced. A
  /// run may be grouped by single spaces or hyphens as on a card; groups of fewer than three digits
  /// end it, since days are written like that.
  static int[] masked(int[] codePoints) {
    int[] out = codePoints.clone();
    for (int i = 0; i < out.length; i++) {
      if (isDigit(out, i)) {
        int end = runEnd(out, i);
        mask(out, i, end);
        i = end - 1;
      }
    }
    return out;
  }

  private static int runEnd(int[] text, int from) {
    int end = digitsEnd(text, from);
    while (end - from >= 3 && isSeparator(text, end) && digitsEnd(text, end + 1) - end > 3) {
      end = digitsEnd(text, end + 1);
    }
    return end;
  }

  private static int digitsEnd(int[] text, int from) {
    int end = from;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static void mask(int[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += isDigit(text, i) ? 1 : 0;
    }
    for (int i = from, left = digits; digits >= SECRET && left > SHOWN; i++) {
      if (isDigit(text, i)) {
        text[i] = '*';
        left--;
      }
    }
  }

  private static boolean isSeparator(int[] text, int i) {
    return i < text.length && (text[i] == ' ' || text[i] == '-');
  }

  private static boolean isDigit(int[] text, int i) {
    return i < text.length && Character.isDigit(text[i]);
  }
}
