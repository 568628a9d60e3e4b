package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;

/// By fact: a light plan for it, as if nothing served two needs, as in [Light], in one pass for all
/// facts.
final class Adding {
  private static final int NONE = -1;

  private final StepGraph graph;
  private final long[] measure;
  private final long[] values;

  /// By fact: the step of its plan that gives it.
  private final int[] from;

  private final int[] open;
  private final long[] needed;
  private final FactQueue queue;

  /// @param measure by step, none negative
  Adding(StepGraph graph, long[] measure) {
    this.graph = graph;
    this.measure = measure;
    values = new long[graph.facts];
    from = new int[graph.facts];
    open = new int[graph.steps()];
    needed = new long[graph.steps()];
    queue = new FactQueue(graph.facts);
    Arrays.fill(values, Landmarks.INFINITE);
    Arrays.fill(from, NONE);
    run(graph.all());
  }

  private void run(BitSet live) {
    for (int step = 0; step < open.length; step++) {
      open[step] = live.get(step) ? graph.needs[step].length : NONE;
      if (open[step] == 0) {
        give(step);
      }
    }
    graph.start.stream().forEach(fact -> lower(fact, 0, NONE));
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        needed[step] = Math.min(Landmarks.INFINITE, needed[step] + values[fact]);
        if (--open[step] == 0) {
          give(step);
        }
      }
    }
  }

  private void give(int step) {
    long value = needed[step] + measure[step];
    for (int fact : graph.gives[step]) {
      lower(fact, value, step);
    }
  }

  private void lower(int fact, long value, int by) {
    if (value < values[fact]) {
      values[fact] = value;
      from[fact] = by;
      queue.put(fact, value);
    }
  }

  /// A plan that ends with a step, which can be done.
  BitSet plan(int last) {
    var plan = new BitSet(graph.steps());
    var asked = new int[graph.steps()];
    int size = 0;
    plan.set(last);
    asked[size++] = last;
    while (size > 0) {
      for (int need : graph.needs[asked[--size]]) {
        int step = from[need];
        if (step != NONE && !plan.get(step)) {
          plan.set(step);
          asked[size++] = step;
        }
      }
    }
    return plan;
  }
}
