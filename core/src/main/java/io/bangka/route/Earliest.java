package io.bangka.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// When each fact can be had at the earliest, where every step begins as soon as all that it needs
/// is there and others run beside it. By rising time, as Dijkstra's and Knuth's algorithms do.
final class Earliest {
  static final long NEVER = Landmarks.INFINITE;

  private static final int NONE = -1;

  private final Compact graph;

  /// By fact.
  final long[] time;

  private final int[] from;

  /// @param takes by step of `graph`
  Earliest(Compact graph, IntPredicate may, long[] takes) {
    this.graph = graph;
    time = new long[graph.facts];
    from = new int[graph.facts];
    Arrays.fill(time, NEVER);
    Arrays.fill(from, NONE);
    run(may, takes);
  }

  long goal() {
    return time[graph.goal];
  }

  private void run(IntPredicate may, long[] takes) {
    var open = new int[graph.steps()];
    Arrays.setAll(open, step -> graph.needs[step].length);
    var queue = new FactQueue(graph.facts);
    time[Compact.THERE] = 0;
    queue.put(Compact.THERE, 0);
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        if (--open[step] == 0 && may.test(step)) {
          long end = time[fact] + takes[step];
          for (int given : graph.gives[step]) {
            if (end < time[given]) {
              time[given] = end;
              from[given] = step;
              queue.put(given, end);
            }
          }
        }
      }
    }
  }

  /// The steps that the goal hangs on, if each fact is had at the earliest.
  BitSet used() {
    return used(graph, from);
  }

  /// The steps that the goal hangs on.
  ///
  /// @param from by fact: the step that gives it; -1 for none
  static BitSet used(Compact graph, int[] from) {
    var used = new BitSet();
    var seen = new BitSet();
    var asked = new ArrayDeque<Integer>();
    asked.add(graph.goal);
    seen.set(graph.goal);
    while (!asked.isEmpty()) {
      int step = from[asked.poll()];
      if (step != NONE && !used.get(step)) {
        used.set(step);
        for (int need : graph.needs[step]) {
          if (!seen.get(need)) {
            seen.set(need);
            asked.add(need);
          }
        }
      }
    }
    return used;
  }
}
