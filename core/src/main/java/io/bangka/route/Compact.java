package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// A graph without what cannot matter: facts that are there already, steps that can never be done,
/// steps that lead nowhere. One fact stands for all that is there, and the last step, which weighs
/// nothing, for "all goals are reached".
final class Compact {
  /// The fact that stands for all that is there.
  static final int THERE = 0;

  final int facts;

  /// The fact that all goals are reached: the last one.
  final int goal;

  final int[][] needs;
  final int[][] gives;
  final int[][] neededBy;
  final int[][] givenBy;
  final long[] weight;

  /// By step: its number in the graph that this one came from; -1 for the last one.
  final int[] origin;

  Compact(int facts, int[][] needs, int[][] gives, long[] weight, int[] origin) {
    this.facts = facts;
    this.goal = facts - 1;
    this.needs = needs;
    this.gives = gives;
    this.weight = weight;
    this.origin = origin;
    this.neededBy = turned(needs, facts);
    this.givenBy = turned(gives, facts);
  }

  /// The graph without what cannot matter.
  ///
  /// @param allowed the steps to keep
  /// @param merging what weighs nothing is done at once: right where only the weight matters
  /// @return empty if not even all of them lead to the goals
  static Optional<Compact> of(StepGraph graph, long[] weight, BitSet allowed, boolean merging) {
    var origin = new int[graph.steps()];
    Arrays.setAll(origin, step -> step);
    var all = new Compact(graph.facts, graph.needs, graph.gives, weight, origin);
    return new Compacting(all, allowed, merging).compact(graph.start, graph.goals);
  }

  /// The same with fewer steps.
  ///
  /// @param live the steps to keep
  /// @param weight by step, as it is by now
  Optional<Compact> within(BitSet live, long[] weight, boolean merging) {
    var kept = (BitSet) live.clone();
    kept.clear(last());
    var start = new BitSet();
    start.set(THERE);
    var lighter = new Compact(facts, needs, gives, weight, origin);
    return new Compacting(lighter, kept, merging).compact(start, needs[last()]);
  }

  int steps() {
    return needs.length;
  }

  /// The step that reaches the goal.
  int last() {
    return needs.length - 1;
  }

  private static int[][] turned(int[][] bySteps, int facts) {
    var counts = new int[facts];
    for (int[] some : bySteps) {
      for (int fact : some) {
        counts[fact]++;
      }
    }
    var byFacts = new int[facts][];
    Arrays.setAll(byFacts, fact -> new int[counts[fact]]);
    for (int step = bySteps.length - 1; step >= 0; step--) {
      for (int fact : bySteps[step]) {
        byFacts[fact][--counts[fact]] = step;
      }
    }
    return byFacts;
  }
}
