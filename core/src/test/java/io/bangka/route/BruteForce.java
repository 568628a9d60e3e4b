package io.bangka.route;

import io.bangka.route.RandomGraphs.Sample;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// Every set of steps, one after the other; what leads to the goals by doing whatever can be done
/// until nothing changes. Slow, and as plain as the definition.
final class BruteForce {
  private final Sample sample;

  BruteForce(Sample sample) {
    this.sample = sample;
  }

  /// What a set of steps comes to.
  record Total(long weight, long doubt, long end) {}

  OptionalLong least() {
    return totals().stream().mapToLong(Total::weight).min();
  }

  OptionalLong least(long mostDoubt, long latest) {
    return totals().stream()
        .filter(t -> t.doubt <= mostDoubt && t.end <= latest)
        .mapToLong(Total::weight)
        .min();
  }

  List<Total> front() {
    var all = totals().stream().distinct().toList();
    return all.stream()
        .filter(t -> all.stream().noneMatch(o -> !o.equals(t) && dominates(o, t)))
        .sorted(
            java.util.Comparator.comparingLong(Total::weight)
                .thenComparingLong(Total::doubt)
                .thenComparingLong(Total::end))
        .toList();
  }

  /// The weights of the sets that lead to the goals and of which no part does, rising.
  List<Long> smallestSets() {
    var leading = new ArrayList<Long>();
    var smallest = new ArrayList<Long>();
    for (long set : sets().toArray()) {
      if (leads(set)) {
        leading.add(set);
      }
    }
    for (long set : leading) {
      if (leading.stream().noneMatch(o -> o != set && (o & set) == o)) {
        smallest.add(weight(set));
      }
    }
    return smallest.stream().sorted().toList();
  }

  private List<Total> totals() {
    var totals = new ArrayList<Total>();
    for (long set : sets().toArray()) {
      if (leads(set)) {
        totals.add(new Total(weight(set), sum(set, sample.doubt()), end(set)));
      }
    }
    return totals;
  }

  private static boolean dominates(Total one, Total other) {
    return one.weight <= other.weight && one.doubt <= other.doubt && one.end <= other.end;
  }

  private LongStream sets() {
    return LongStream.range(0, 1L << sample.graph().steps());
  }

  private boolean leads(long set) {
    return end(set) < Long.MAX_VALUE;
  }

  /// When the last goal is reached; never, if it is not.
  private long end(long set) {
    var graph = sample.graph();
    var time = new long[graph.facts];
    for (int fact = 0; fact < graph.facts; fact++) {
      time[fact] = graph.start.get(fact) ? 0 : Long.MAX_VALUE;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int step : BitSet.valueOf(new long[] {set}).stream().toArray()) {
        long start = 0;
        for (int need : graph.needs[step]) {
          start = Math.max(start, time[need]);
        }
        for (int given : graph.gives[step]) {
          if (start < Long.MAX_VALUE && start + sample.takes()[step] < time[given]) {
            time[given] = start + sample.takes()[step];
            changed = true;
          }
        }
      }
    }
    long end = 0;
    for (int goal : graph.goals) {
      end = Math.max(end, time[goal]);
    }
    return end;
  }

  private long weight(long set) {
    return sum(set, sample.weight());
  }

  private static long sum(long set, long[] measure) {
    return BitSet.valueOf(new long[] {set}).stream().mapToLong(step -> measure[step]).sum();
  }
}
