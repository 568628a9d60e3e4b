package io.bangka.words;

import io.bangka.route.Experience;
import java.time.LocalDate;

/// What happened to people who tried a procedure.
///
/// @param worked reports of success
/// @param decided reports of success or failure
/// @param since day of the first of them
/// @param mean the expected rate of success, between 0 and 1
/// @param low the rate lies between this one and `high` with a probability of 95 %
public record ToldReports(
    long worked, long decided, LocalDate since, double mean, double low, double high) {

  /// What a store told, for people.
  public static ToldReports of(Experience.Reported reported) {
    return new ToldReports(
        reported.worked(),
        reported.decided(),
        reported.since(),
        reported.mean(),
        reported.low(),
        reported.high());
  }

  String text(Tongue tongue) {
    return tongue.say(
        worked
            + " of "
            + decided
            + " reports since "
            + month()
            + " succeeded; the rate lies between "
            + percent(low)
            + " and "
            + percent(high)
            + ".",
        since.getYear()
            + " 年 "
            + since.getMonthValue()
            + " 月以来的 "
            + decided
            + " 份报告中有 "
            + worked
            + " 份成功；成功率在 "
            + percent(low)
            + " 到 "
            + percent(high)
            + " 之间。");
  }

  private String month() {
    return since.toString().substring(0, 7);
  }

  private static String percent(double rate) {
    return Math.round(100 * rate) + "%";
  }
}
