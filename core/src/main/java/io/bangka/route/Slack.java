package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;

/// The steps that a plan can have at all if it may count so much of a measure and no more: what is
/// counted before such a step, the step itself, and what is counted on the shortest way from it to
/// a goal are three sets of steps of any plan that needs it.
final class Slack {
  private final StepGraph graph;
  private final long[] measure;
  private final BitSet allowed;
  private final AtLeast before;

  /// By fact: what is counted from there to a goal, at the least.
  private final long[] after;

  /// @param measure by step, none negative
  Slack(StepGraph graph, long[] measure, BitSet allowed) {
    this.graph = graph;
    this.measure = measure;
    this.allowed = allowed;
    before = new AtLeast(graph, measure, allowed);
    after = new long[graph.facts];
    Arrays.fill(after, Landmarks.INFINITE);
    run();
  }

  /// Those of the allowed steps.
  BitSet within(long atMost) {
    var within = new BitSet();
    for (int step = allowed.nextSetBit(0); step >= 0; step = allowed.nextSetBit(step + 1)) {
      within.set(step, before.ending(step) + after(step) <= atMost);
    }
    return within;
  }

  private long after(int step) {
    long least = Landmarks.INFINITE;
    for (int fact : graph.gives[step]) {
      least = Math.min(least, after[fact]);
    }
    return least;
  }

  private void run() {
    var queue = new FactQueue(graph.facts);
    for (int goal : graph.goals) {
      after[goal] = 0;
      queue.put(goal, 0);
    }
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.givenBy[fact]) {
        if (allowed.get(step)) {
          long value = after[fact] + measure[step];
          for (int need : graph.needs[step]) {
            if (value < after[need]) {
              after[need] = value;
              queue.put(need, value);
            }
          }
        }
      }
    }
  }
}
