package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;

/// What of a graph matters whatever is searched for: without what is there for nothing, what can
/// never be done, and what leads nowhere. Every search of a question goes through this much smaller
/// graph. Immutable.
final class Core {
  static final int NONE = -1;

  final StepGraph graph;

  /// By step: its number in the whole graph.
  private final int[] origin;

  /// By step of the whole graph; [#NONE] for one that does not matter.
  private final int[] numbers;

  private final StepGraph whole;
  private final BitSet free;

  private Core(StepGraph whole, BitSet free, Compact compact) {
    this.whole = whole;
    this.free = free;
    graph = compact.graph();
    origin = Arrays.copyOf(compact.origin, graph.steps());
    numbers = new int[whole.steps()];
    Arrays.fill(numbers, NONE);
    for (int step = 0; step < graph.steps(); step++) {
      numbers[origin[step]] = step;
    }
  }

  /// What matters of the graph.
  ///
  /// @param free steps that count nothing in any measure and take no time
  /// @return empty if not even all steps lead to the goals
  static Optional<Core> of(StepGraph whole, BitSet free) {
    return Compact.of(whole, nothing(whole), whole.all(), free)
        .map(compact -> new Core(whole, free, compact));
  }

  private Core(Core other, StepGraph whole, StepGraph graph) {
    this.whole = whole;
    this.graph = graph;
    free = other.free;
    origin = other.origin;
    numbers = other.numbers;
  }

  /// The same, where what some steps alone gave is there, or the steps cannot be done any more.
  ///
  /// @param now the whole graph
  /// @param steps of the whole graph
  Core settled(StepGraph now, Set<Integer> steps) {
    var start = (BitSet) graph.start.clone();
    var live = graph.all();
    for (int step : steps) {
      int here = numbers[step];
      if (!now.isLive(step)) {
        live.clear(here);
        for (int fact : whole.gives[step]) {
          start.set(graph.gives[here][0], now.start.get(fact));
        }
      }
    }
    return new Core(this, now, graph.with(start, live));
  }

  /// The number here of a step of the whole graph; [#NONE] if it does not matter.
  int number(int step) {
    return numbers[step];
  }

  /// The number in the whole graph of a step here.
  int origin(int step) {
    return origin[step];
  }

  /// By step here: a measure of the steps of the whole graph.
  long[] measured(IntToLongFunction measure) {
    return Arrays.stream(origin).mapToLong(measure).toArray();
  }

  /// A plan here as one of the whole graph: with those of the free steps that it hangs on.
  Plan whole(Plan plan) {
    var chosen = new BitSet();
    plan.steps().forEach(step -> chosen.set(origin[step]));
    var all = (BitSet) free.clone();
    all.or(chosen);
    var used = new Derivation(whole, all).used();
    used.or(chosen);
    var steps = Compact.of(whole, nothing(whole), used, false).orElseThrow().smallest(chosen);
    return new Plan(new Derivation(whole, steps).order(), plan.weight(), plan.bound());
  }

  private static long[] nothing(StepGraph graph) {
    return new long[graph.steps()];
  }
}
