package io.bangka.oracle;

import java.util.ArrayList;
import java.util.List;

/// Lists of all ways to choose.
final class Combinations {
  private Combinations() {}

  /// One item of each list, in every way.
  static <T> List<List<T>> oneOfEach(List<List<T>> lists) {
    var ways = List.of(List.<T>of());
    for (List<T> list : lists) {
      ways = ways.stream().flatMap(way -> list.stream().map(item -> plus(way, item))).toList();
    }
    return ways;
  }

  /// Every set of at most so many of the items, the smaller ones first.
  static <T> List<List<T>> subsets(List<T> items, int most) {
    var subsets = new ArrayList<List<T>>();
    subsets.add(List.of());
    for (int i = 0; i < subsets.size(); i++) {
      List<T> subset = subsets.get(i);
      if (subset.size() < most) {
        int after = subset.isEmpty() ? 0 : items.indexOf(subset.getLast()) + 1;
        items.subList(after, items.size()).forEach(item -> subsets.add(plus(subset, item)));
      }
    }
    return subsets;
  }

  private static <T> List<T> plus(List<T> list, T item) {
    var more = new ArrayList<>(list);
    more.add(item);
    return List.copyOf(more);
  }
}
