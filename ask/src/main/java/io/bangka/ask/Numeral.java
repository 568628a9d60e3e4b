package io.bangka.ask;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as people write it: `500`, `3.5`, `5k`, `5万`, `五百`, `两千三百`.
///
/// @param to where it ends
record Numeral(BigDecimal value, int to) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "十百千";
  private static final int LONGEST = 12;

  /// The number that starts here, if one does.
  static Optional<Numeral> at(String text, int from) {
    char c = text.charAt(from);
    if (Folded.digit(c)) {
      return Optional.of(western(text, from));
    }
    return Folded.han(c) ? chinese(text, from) : Optional.empty();
  }

  private static Numeral western(String text, int from) {
    int i = from;
    boolean point = false;
    while (i < text.length() && i - from < LONGEST) {
      boolean decimal = !point && point(text, i);
      if (!decimal && !Folded.digit(text.charAt(i))) {
        break;
      }
      point |= decimal;
      i++;
    }
    // A long number may have been cut right behind its point.
    int end = text.charAt(i - 1) == '.' ? i - 1 : i;
    return scaled(text, new BigDecimal(text.substring(from, end)), end);
  }

  private static boolean point(String text, int i) {
    return text.charAt(i) == '.' && i + 1 < text.length() && Folded.digit(text.charAt(i + 1));
  }

  private static Numeral scaled(String text, BigDecimal value, int to) {
    if (to == text.length()) {
      return new Numeral(value, to);
    }
    return switch (text.charAt(to)) {
      case '万' -> new Numeral(value.movePointRight(4), to + 1);
      case '千' -> new Numeral(value.movePointRight(3), to + 1);
      case '百' -> new Numeral(value.movePointRight(2), to + 1);
      case 'k' ->
          Words.word(text, to) == to + 1
              ? new Numeral(value.movePointRight(3), to + 1)
              : new Numeral(value, to);
      default -> new Numeral(value, to);
    };
  }

  private static Optional<Numeral> chinese(String text, int from) {
    long all = 0;
    long part = 0;
    long digit = 0;
    int i = from;
    for (; i < text.length() && i - from < LONGEST; i++) {
      char c = text.charAt(i) == '两' ? '二' : text.charAt(i);
      int tens = TENS.indexOf(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else if (tens >= 0) {
        part += (digit == 0 ? 1 : digit) * power(tens + 1);
        digit = 0;
      } else if (c == '万') {
        all += (part + digit) * 10_000;
        part = 0;
        digit = 0;
      } else {
        break;
      }
    }
    return i == from
        ? Optional.empty()
        : Optional.of(new Numeral(BigDecimal.valueOf(all + part + digit), i));
  }

  private static long power(int tens) {
    return BigDecimal.ONE.movePointRight(tens).longValueExact();
  }
}
