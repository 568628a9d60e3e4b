package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import io.bangka.written.Written;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/// Spans of time after ISO 8601: `PT10M`, `P14D`, `P4M`.
final class Spans {
  private static final LocalText HELP =
      new LocalText(
          "Write it after ISO 8601: `PT10M` (minutes), `PT2H`, `P14D`, `P6M` (months), `P1Y`.",
          "请按 ISO 8601 写：PT10M（分钟）、PT2H、P14D、P6M（月）、P1Y。");

  private Spans() {}

  /// As it is written, if it is a span of days, or of hours, minutes and seconds.
  static Optional<String> text(Written.Scalar written, Faults faults) {
    if (isDays(written.text()) || isTime(written.text())) {
      return Optional.of(written.text());
    }
    return refuse(written, faults);
  }

  /// A span of whole days, months or years.
  static Optional<Period> days(Written.Scalar written, Faults faults) {
    if (isDays(written.text())) {
      return Optional.of(Period.parse(written.text()));
    }
    return refuse(written, faults);
  }

  private static boolean isDays(String text) {
    try {
      Period period = Period.parse(text);
      return !period.isZero() && !period.isNegative();
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    try {
      return Duration.parse(text).isPositive();
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static <T> Optional<T> refuse(Written.Scalar written, Faults faults) {
    faults.error(
        "not-a-span",
        written.place(),
        Wording.of("{} is no span of time.", "{}不是有效的时长。", written.text()),
        HELP);
    return Optional.empty();
  }
}
