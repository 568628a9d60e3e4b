package io.bangka.words;

import java.lang.Character.UnicodeScript;

/// A thin gap between Chinese characters and Latin letters or digits (盘古之白), set the same way
/// everywhere whatever the texts that were put together had. Punctuation keeps its own space.
final class Spacing {
  private Spacing() {}

  static String set(String text) {
    var out = new StringBuilder(text.length() + 8);
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int now = text.codePointAt(i);
      if (before >= 0 && meets(before, now)) {
        out.append(' ');
      }
      out.appendCodePoint(now);
      before = now;
      i += Character.charCount(now);
    }
    return out.toString();
  }

  private static boolean meets(int left, int right) {
    return (han(left) && latin(right, false)) || (latin(left, true) && han(right));
  }

  private static boolean han(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /// A percent sign ends a number as a digit does; a currency sign begins one.
  private static boolean latin(int c, boolean ends) {
    return (c < 0x250 && Character.isLetterOrDigit(c)) || c == (ends ? '%' : '$');
  }
}
