package io.bangka.route;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The best routes that are known by now, of those that stand for one another the best alone.
final class Ranking {
  private final int most;
  private final Map<Object, Found> best = new HashMap<>();

  /// @param most how many are shown, at the most
  Ranking(int most) {
    this.most = most;
  }

  private record Found(Rank rank, Supplier<Route> route) {}

  /// Whether a route of at least this rank may be among those that are shown.
  ///
  /// @param apart what it may stand for
  boolean mayShow(Object apart, Rank atLeast) {
    var known = best.get(apart);
    return (known == null || atLeast.compareTo(known.rank) < 0)
        && best.values().stream().filter(f -> f.rank.compareTo(atLeast) < 0).count() < most;
  }

  /// @param route made only if it is shown
  void add(Object apart, Rank rank, Supplier<Route> route) {
    best.merge(
        apart,
        new Found(rank, route),
        (known, found) -> found.rank.compareTo(known.rank) < 0 ? found : known);
  }

  List<Route> shown() {
    return best.values().stream()
        .sorted(Comparator.comparing(Found::rank))
        .limit(most)
        .map(found -> found.route.get())
        .toList();
  }
}
