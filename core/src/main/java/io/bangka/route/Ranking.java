package io.bangka.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/// The best routes that are known by now: of those that stand for one another the best alone, and
/// none in which all is done that one before it does, and more.
final class Ranking<R> {
  private final int most;

  /// The best first.
  private final List<Found<R>> found = new ArrayList<>();

  /// Those of them that may be shown, the best first.
  private final List<Found<R>> chosen = new ArrayList<>();

  /// @param most how many are shown, at the most
  Ranking(int most) {
    this.most = most;
  }

  /// A route.
  ///
  /// @param apart what it stands for
  /// @param does what is done in it: procedures and journeys, by number
  /// @param route made only if it is shown
  record Found<R>(Object apart, Rank rank, BitSet does, Supplier<R> route) {
    private boolean doesMoreThan(Found<R> other) {
      return !does.equals(other.does)
          && other.does.stream().allMatch(does::get)
          && !other.does.isEmpty();
    }
  }

  /// Whether a route of at least this rank may be among those that are shown.
  ///
  /// @param apart what it may stand for
  boolean mayShow(Object apart, Rank atLeast) {
    int before = 0;
    for (var other : chosen) {
      if (other.rank.compareTo(atLeast) < 0) {
        before++;
        if (before == most || other.apart.equals(apart)) {
          return false;
        }
      }
    }
    return true;
  }

  void add(Found<R> one) {
    int place = 0;
    while (place < found.size() && found.get(place).rank.compareTo(one.rank) <= 0) {
      place++;
    }
    found.add(place, one);
    chosen.clear();
    found.stream().filter(this::isOneMore).forEachOrdered(chosen::add);
  }

  private boolean isOneMore(Found<R> next) {
    return chosen.stream().noneMatch(f -> f.apart.equals(next.apart) || next.doesMoreThan(f));
  }

  List<R> shown() {
    return chosen.stream().limit(most).map(one -> one.route.get()).toList();
  }
}
