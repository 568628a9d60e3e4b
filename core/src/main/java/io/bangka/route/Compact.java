package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

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
    this.neededBy = StepGraph.turned(needs, facts);
    this.givenBy = StepGraph.turned(gives, facts);
  }

  /// All of a graph, as it is.
  private Compact(StepGraph graph, long[] weight) {
    facts = graph.facts;
    goal = facts - 1;
    needs = graph.needs;
    gives = graph.gives;
    neededBy = graph.neededBy;
    givenBy = graph.givenBy;
    this.weight = weight;
    origin = graph.numbers;
  }

  /// The same with other weights.
  private Compact(Compact other, long[] weight) {
    facts = other.facts;
    goal = other.goal;
    needs = other.needs;
    gives = other.gives;
    neededBy = other.neededBy;
    givenBy = other.givenBy;
    this.weight = weight;
    origin = other.origin;
  }

  /// The graph without what cannot matter.
  ///
  /// @param allowed the steps to keep
  /// @param merging what weighs nothing is done at once: right where only the weight matters
  /// @return empty if not even all of them lead to the goals
  static Optional<Compact> of(StepGraph graph, long[] weight, BitSet allowed, boolean merging) {
    return new Compacting(new Compact(graph, weight), allowed, merging)
        .compact(graph.start, graph.goals);
  }

  /// The same, where some of the steps are done at once.
  static Optional<Compact> of(StepGraph graph, long[] weight, BitSet allowed, BitSet free) {
    return new Compacting(new Compact(graph, weight), allowed, free)
        .compact(graph.start, graph.goals);
  }

  /// The same as a graph, without the last step.
  StepGraph graph() {
    var there = new BitSet();
    there.set(THERE);
    return new StepGraph(
        facts - 1,
        Arrays.copyOf(needs, last()),
        Arrays.copyOf(gives, last()),
        there,
        needs[last()]);
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
    return new Compacting(new Compact(this, weight), kept, merging).compact(start, needs[last()]);
  }

  /// Steps that lead to the goals, none of them needlessly but perhaps those to keep: without
  /// whatever it works without, the heaviest tried first.
  ///
  /// @param keep by their numbers in the graph that this one came from
  /// @return likewise
  BitSet smallest(BitSet keep) {
    return smallest(plan -> {
      for (int step = 0; step < last(); step++) {
        if (keep.get(origin[step]) && !plan.get(step)) {
          return false;
        }
      }
      return true;
    });
  }

  /// The same.
  ///
  /// @param stillGood told some of the steps here
  BitSet smallest(Predicate<BitSet> stillGood) {
    var all = new BitSet(steps());
    all.set(0, steps());
    var steps = new BitSet();
    new Light(this)
        .smaller(all, weight, stillGood).stream()
            .filter(step -> step != last())
            .forEach(step -> steps.set(origin[step]));
    return steps;
  }

  int steps() {
    return needs.length;
  }

  /// The step that reaches the goal.
  int last() {
    return needs.length - 1;
  }
}
