package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;

/// The steps that a plan can have at all if it may count so much of a measure and no more: what is
/// counted before such a step, the step itself, and what is counted on the shortest way from it to
/// a goal are three sets of steps of any plan that needs it.
final class Slack {
  private final StepGraph graph;
  private final long[] measure;
  private final AtLeast before;

  /// @param measure by step, none negative
  Slack(StepGraph graph, long[] measure) {
    this(graph, measure, new AtLeast(graph, measure));
  }

  /// @param before of that measure, with the steps that are allowed or more
  Slack(StepGraph graph, long[] measure, AtLeast before) {
    this.graph = graph;
    this.measure = measure;
    this.before = before;
  }

  /// Those of the allowed steps.
  BitSet within(BitSet allowed, long atMost) {
    var within = new BitSet(graph.steps());
    var after = new long[graph.facts];
    Arrays.fill(after, Landmarks.INFINITE);
    var queue = new FactQueue(graph.facts);
    for (int goal : graph.goals) {
      after[goal] = 0;
      queue.put(goal, 0);
    }
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.givenBy[fact]) {
        if (allowed.get(step) && !within.get(step) && before.ending(step) + after[fact] <= atMost) {
          within.set(step);
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
    return within;
  }
}
