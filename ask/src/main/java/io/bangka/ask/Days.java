package io.bangka.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// Stretches of the calendar.
final class Days {
  private Days() {}

  static Sense.Span year(int year) {
    return new Sense.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Sense.Span month(int year, int month) {
    var days = YearMonth.of(year, month);
    return new Sense.Span(days.atDay(1), days.atEndOfMonth());
  }

  /// The day; of an impossible one (30 February) its month.
  static Sense.Span day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return month(year, month);
    }
  }

  static Sense.Span relative(String word, LocalDate today) {
    return switch (word) {
      case "last-year" -> year(today.getYear() - 1);
      case "next-year" -> year(today.getYear() + 1);
      case "last-month" -> month(today.minusMonths(1));
      case "next-month" -> month(today.plusMonths(1));
      case "next-week" -> day(today.plusWeeks(1));
      case "yesterday" -> day(today.minusDays(1));
      case "tomorrow" -> day(today.plusDays(1));
      default -> day(today);
    };
  }

  private static Sense.Span month(LocalDate in) {
    return month(in.getYear(), in.getMonthValue());
  }

  private static Sense.Span day(LocalDate day) {
    return new Sense.Span(day, day);
  }
}
