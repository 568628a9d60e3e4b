package io.bangka.attempts;

import java.util.List;

/// How much a report weighs. The numbers are choices, and told with every statistic's documentation
/// (docs/decisions/0070-statistics-of-attempts.md).
final class Weighing {
  /// Days after which a report weighs half.
  static final int HALF_LIFE = 365;

  /// A day may weigh this many times the median of the days on which anything was reported.
  private static final double FLOOD = 5;

  /// So much a day may always weigh.
  private static final double CALM = 10;

  private Weighing() {}

  /// @param age in days
  static double ofAge(long age) {
    return Math.pow(0.5, (double) age / HALF_LIFE);
  }

  /// The most that one day may weigh.
  ///
  /// @param days what each day weighs on which anything was reported, in any order
  static double bound(List<Double> days) {
    var sorted = days.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.isEmpty()
            ? 0
            : sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return Math.max(CALM, FLOOD * median);
  }
}
