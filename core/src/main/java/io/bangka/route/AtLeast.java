package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;

/// By fact: what any plan for it has, at the least, of a measure: the dearest of what each step
/// needs, as in [Landmarks], in one pass for all facts.
final class AtLeast {
  private final StepGraph graph;
  private final long[] measure;
  private final BitSet allowed;
  private final long[] values;
  private final int[] open;
  private final FactQueue queue;

  AtLeast(StepGraph graph, long[] measure) {
    this(graph, measure, graph.all());
  }

  /// @param measure by step, none negative
  /// @param allowed no other step is done
  AtLeast(StepGraph graph, long[] measure, BitSet allowed) {
    this.graph = graph;
    this.measure = measure;
    this.allowed = allowed;
    values = new long[graph.facts];
    open = new int[graph.steps()];
    queue = new FactQueue(graph.facts);
    Arrays.fill(values, Landmarks.INFINITE);
    run();
  }

  /// At least so much goes into the fact; [Landmarks#INFINITE] if it cannot be had.
  long of(int fact) {
    return values[fact];
  }

  /// The same of what a step needs, and of the step itself.
  long ending(int step) {
    long dearest = 0;
    for (int need : graph.needs[step]) {
      dearest = Math.max(dearest, values[need]);
    }
    return dearest + measure[step];
  }

  private void run() {
    for (int step = 0; step < open.length; step++) {
      open[step] = graph.needs[step].length;
      if (open[step] == 0) {
        give(step, 0);
      }
    }
    graph.start.stream().forEach(fact -> lower(fact, 0));
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        if (--open[step] == 0) {
          give(step, values[fact]);
        }
      }
    }
  }

  private void give(int step, long needs) {
    if (!allowed.get(step)) {
      return;
    }
    for (int fact : graph.gives[step]) {
      lower(fact, needs + measure[step]);
    }
  }

  private void lower(int fact, long value) {
    if (value < values[fact]) {
      values[fact] = value;
      queue.put(fact, value);
    }
  }
}
