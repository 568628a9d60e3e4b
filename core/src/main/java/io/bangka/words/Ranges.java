package io.bangka.words;

import io.bangka.model.Test;
import java.time.LocalDate;

/// Bounds on a number or a day. Both bounds of a [Test.Range] are inclusive.
final class Ranges {
  private Ranges() {}

  static String english(Test.Range range, boolean day) {
    if (range.atLeast().equals(range.atMost())) {
      return show(range.low(), day);
    }
    if (range.atMost().isEmpty()) {
      return day ? "after " + show(range.low() - 1, true) : show(range.low(), false) + " or older";
    }
    if (range.atLeast().isEmpty()) {
      return day ? "before " + show(range.high() + 1, true) : "under " + (range.high() + 1);
    }
    return show(range.low(), day) + " to " + show(range.high(), day);
  }

  static String chinese(Test.Range range, boolean day) {
    if (range.atLeast().equals(range.atMost())) {
      return show(range.low(), day);
    }
    if (range.atMost().isEmpty()) {
      return day ? show(range.low() - 1, true) + "之后" : "年满" + range.low();
    }
    if (range.atLeast().isEmpty()) {
      return day ? show(range.high() + 1, true) + "之前" : "未满" + (range.high() + 1);
    }
    return show(range.low(), day) + "至" + show(range.high(), day);
  }

  private static String show(long value, boolean day) {
    return day ? LocalDate.ofEpochDay(value).toString() : Long.toString(value);
  }
}
