package io.bangka.ask;

import java.util.ArrayList;
import java.util.List;

/// Hides personal numbers before anything else sees the text: card and account numbers, identity
/// and passport numbers, telephone numbers. Each of their characters but separators becomes a dot,
/// so that offsets stay as they are. Hides rather too much: what is hidden is never needed.
///
/// @param numbers the stretches that were hidden
record Masking(String text, List<Stretch> numbers) {
  private static final char DOT = '•';
  private static final int SHORTEST = 7;
  private static final int ALWAYS = 11;

  static Masking of(String text) {
    var masked = new StringBuilder(text);
    var numbers = new ArrayList<Stretch>();
    int i = 0;
    while (i < text.length()) {
      int end = alphanumeric(text.charAt(i)) ? run(text, i) : i + 1;
      if (personal(text, i, end)) {
        hide(masked, i, end);
        numbers.add(new Stretch(i, end, masked.substring(i, end)));
      }
      i = end;
    }
    return new Masking(masked.toString(), List.copyOf(numbers));
  }

  /// Letters and digits; single separators count as inside while digits stand on both sides.
  private static int run(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean joins =
          (c == ' ' || c == '-' || c == '.')
              && i + 1 < text.length()
              && digit(text.charAt(i - 1))
              && digit(text.charAt(i + 1));
      if (!alphanumeric(c) && !joins) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean personal(String text, int from, int to) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digits += digit(c) ? 1 : 0;
      letters += alphanumeric(c) && !digit(c) ? 1 : 0;
    }
    if (letters > 0) {
      return digits >= SHORTEST - 1 && letters <= 6;
    }
    return digits >= ALWAYS || (digits >= SHORTEST && !day(text.substring(from, to)));
  }

  /// `2026-11-22` has eight digits and is nobody's.
  private static boolean day(String run) {
    return run.length() == 10 && !digit(run.charAt(4)) && !digit(run.charAt(7));
  }

  private static void hide(StringBuilder masked, int from, int to) {
    for (int i = from; i < to; i++) {
      if (alphanumeric(masked.charAt(i))) {
        masked.setCharAt(i, DOT);
      }
    }
  }

  private static boolean alphanumeric(char c) {
    return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
