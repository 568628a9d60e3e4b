package io.bangka.route;

import java.time.Duration;
import java.time.Period;

/// How long something takes, in seconds, to compare: a month counts as 30 days and a year as 365.
final class Durations {
  private static final long DAY = 24L * 60 * 60;

  private Durations() {}

  /// Seconds of an ISO 8601 duration or period.
  ///
  /// @param written `PT10M`, `P14D`, `P4M` …
  /// @throws java.time.format.DateTimeParseException if it is neither
  static long seconds(String written) {
    if (written.indexOf('T') >= 0) {
      return Duration.parse(written).toSeconds();
    }
    var period = Period.parse(written);
    return DAY * (365L * period.getYears() + 30L * period.getMonths() + period.getDays());
  }
}
