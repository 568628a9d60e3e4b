package io.bangka.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// A light plan, found quickly and not surely the lightest: each fact by the step whose needs weigh
/// least together, as if nothing served two needs (*h-add* of Bonet and Geffner, "Planning as
/// Heuristic Search", 2001), and then without whatever it works without.
final class Light {
  private static final int NONE = -1;

  private final Compact graph;

  Light(Compact graph) {
    this.graph = graph;
  }

  /// Some plan of these steps; empty if there is none.
  ///
  /// @param weight by step
  BitSet plan(IntPredicate may, long[] weight) {
    var spent = new long[graph.facts];
    var from = new int[graph.facts];
    Arrays.fill(spent, Landmarks.INFINITE);
    Arrays.fill(from, NONE);
    var open = new int[graph.steps()];
    var needed = new long[graph.steps()];
    Arrays.setAll(open, step -> graph.needs[step].length);
    var queue = new FactQueue(graph.facts);
    spent[Compact.THERE] = 0;
    queue.put(Compact.THERE, 0);
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        needed[step] = Math.min(Landmarks.INFINITE, needed[step] + spent[fact]);
        if (--open[step] == 0 && may.test(step)) {
          long value = needed[step] + weight[step];
          for (int given : graph.gives[step]) {
            if (value < spent[given]) {
              spent[given] = value;
              from[given] = step;
              queue.put(given, value);
            }
          }
        }
      }
    }
    return Earliest.used(graph, from);
  }

  /// Whether these steps lead to the goal.
  boolean leads(BitSet steps) {
    var open = new int[graph.steps()];
    var there = new boolean[graph.facts];
    var news = new int[graph.facts];
    int size = 0;
    there[Compact.THERE] = true;
    news[size++] = Compact.THERE;
    while (size > 0) {
      for (int step : graph.neededBy[news[--size]]) {
        if (steps.get(step) && ++open[step] == graph.needs[step].length) {
          for (int given : graph.gives[step]) {
            if (!there[given]) {
              there[given] = true;
              news[size++] = given;
            }
          }
        }
      }
    }
    return there[graph.goal];
  }

  /// The plan without the steps that it works without, the heaviest tried first.
  BitSet smaller(BitSet plan, long[] weight, java.util.function.Predicate<BitSet> stillGood) {
    var fewer = (BitSet) plan.clone();
    plan.stream()
        .boxed()
        .sorted((a, b) -> Long.compare(weight[b], weight[a]))
        .forEach(step -> {
          fewer.clear(step);
          if (!leads(fewer) || !stillGood.test(fewer)) {
            fewer.set(step);
          }
        });
    return fewer;
  }
}
