package io.bangka.route;

import java.util.BitSet;
import java.util.List;

/// Makes a plan of the steps that a search chose: with the steps without weight that it left aside,
/// without any that nothing hangs on, in order.
final class Finish {
  private final StepGraph graph;
  private final long[] weight;
  private final BitSet allowed;
  private final List<Side> sides;

  Finish(StepGraph graph, long[] weight, BitSet allowed, List<Side> sides) {
    this.graph = graph;
    this.weight = weight;
    this.allowed = allowed;
    this.sides = sides;
  }

  /// @param bound no plan weighs less, as far as the search knows
  Plan plan(BitSet chosen, long bound) {
    var steps = without(sides.isEmpty() ? with(chosen) : chosen);
    long total = steps.stream().mapToLong(step -> weight[step]).sum();
    return new Plan(new Derivation(graph, steps).order(), total, Math.min(total, bound));
  }

  /// What weighs nothing was done at once wherever only the weight matters.
  private BitSet with(BitSet chosen) {
    var all = (BitSet) allowed.clone();
    for (int step = all.nextSetBit(0); step >= 0; step = all.nextSetBit(step + 1)) {
      if (weight[step] > 0 && !chosen.get(step)) {
        all.clear(step);
      }
    }
    return new Derivation(graph, all).used();
  }

  private BitSet without(BitSet chosen) {
    var compact = Compact.of(graph, weight, chosen, false).orElseThrow();
    var kept = sides.stream().map(side -> side.of(compact)).toList();
    return compact.smallest(plan -> kept.stream().allMatch(side -> side.keeps(plan)));
  }
}
