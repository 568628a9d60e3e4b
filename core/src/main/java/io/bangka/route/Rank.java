package io.bangka.route;

import java.util.Comparator;

/// What routes to different procedures are put in order by.
///
/// @param doubtful last resorts, and what nobody can look up
/// @param end when the goal is reached, where time counts; else 0
/// @param place between equal ones: that of the procedure among those that reach the goal
record Rank(long doubtful, long end, long weight, int place) implements Comparable<Rank> {
  private static final Comparator<Rank> ORDER =
      Comparator.comparingLong(Rank::doubtful)
          .thenComparingLong(Rank::end)
          .thenComparingLong(Rank::weight)
          .thenComparingInt(Rank::place);

  /// Of what is never reached.
  static Rank never(int place) {
    return new Rank(Long.MAX_VALUE, 0, 0, place);
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
