package io.bangka.route;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The steps of a graph by one measure, with what is worked out once for all searches. For one
/// thread.
final class Weighing {
  private final StepGraph graph;
  final long[] weight;
  private @Nullable AtLeast least;
  private @Nullable Adding adding;
  private @Nullable Search search;

  Weighing(StepGraph graph, long[] weight) {
    this.graph = graph;
    this.weight = weight;
  }

  /// What a plan that ends with a step counts at the least; [Landmarks#INFINITE] or more if there
  /// is none.
  long least(int last) {
    return least().ending(last);
  }

  private AtLeast least() {
    var known = least;
    if (known == null) {
      known = new AtLeast(graph, weight);
      least = known;
    }
    return known;
  }

  private Adding adding() {
    var known = adding;
    if (known == null) {
      known = new Adding(graph, weight);
      adding = known;
    }
    return known;
  }

  Search lightest() {
    var known = search;
    if (known == null) {
      known = Search.lightest(graph, weight);
      search = known;
    }
    return known;
  }

  /// What some plan counts that ends with a step, which must be one that can be done.
  long enough(int last) {
    var plan = adding().plan(last);
    return sum(
        Compact.of(graph, weight, plan, false).map(some -> some.smallest(_ -> true)).orElse(plan));
  }

  /// The steps that a plan can have which counts so much and no more; all where that is no bound.
  BitSet within(BitSet allowed, long atMost) {
    return atMost == Long.MAX_VALUE
        ? allowed
        : new Slack(graph, weight, least()).within(allowed, atMost);
  }

  long sum(BitSet steps) {
    return steps.stream().mapToLong(step -> weight[step]).sum();
  }
}
