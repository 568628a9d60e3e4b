package io.bangka.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// The date a page bears: a day, or only a month or a year. A month or a year counts as its last
/// day, since nothing says that the page is older.
public record SourceDate(String written, LocalDate day) {

  /// Reads `2024-03-01`, `2024-03` or `2024` (ISO 8601).
  ///
  /// @throws java.time.DateTimeException if the text is none of them
  public static SourceDate of(String written) {
    return new SourceDate(written, lastDay(written));
  }

  /// The first day that the page may be from.
  public LocalDate firstDay() {
    return switch (written.length()) {
      case 4 -> day.withDayOfYear(1);
      case 7 -> day.withDayOfMonth(1);
      default -> day;
    };
  }

  private static LocalDate lastDay(String written) {
    return switch (written.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(written), 12, 31);
      case 7 -> YearMonth.parse(written).atEndOfMonth();
      default -> LocalDate.parse(written);
    };
  }
}
