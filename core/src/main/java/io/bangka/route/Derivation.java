package io.bangka.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What some steps of a graph lead to, done one after the other in the order of their numbers as
/// soon as they can be.
final class Derivation {
  private static final int NEVER = -1;

  private final StepGraph graph;
  private final BitSet facts;
  private final List<Integer> order = new ArrayList<>();

  /// By fact: the first step that gave it; [#NEVER] for the start and for what is not reached.
  private final int[] from;

  Derivation(StepGraph graph, BitSet chosen) {
    this.graph = graph;
    this.facts = (BitSet) graph.start.clone();
    this.from = new int[graph.facts];
    Arrays.fill(from, NEVER);
    run(chosen);
  }

  BitSet facts() {
    return facts;
  }

  /// The steps that can be done, in an order in which they can be.
  List<Integer> order() {
    return order;
  }

  private void run(BitSet chosen) {
    var open = new int[graph.steps()];
    var ready = new int[chosen.cardinality()];
    int last = 0;
    for (int step = chosen.nextSetBit(0); step >= 0; step = chosen.nextSetBit(step + 1)) {
      for (int need : graph.needs[step]) {
        open[step] += facts.get(need) ? 0 : 1;
      }
      if (open[step] == 0) {
        ready[last++] = step;
      }
    }
    for (int first = 0; first < last; first++) {
      int step = ready[first];
      order.add(step);
      for (int fact : graph.gives[step]) {
        if (!facts.get(fact)) {
          facts.set(fact);
          from[fact] = step;
          for (int next : graph.neededBy[fact]) {
            if (--open[next] == 0 && chosen.get(next)) {
              ready[last++] = next;
            }
          }
        }
      }
    }
  }

  /// The steps that the goals hang on, as each fact was first had.
  BitSet used() {
    var used = new BitSet();
    var asked = new ArrayDeque<Integer>();
    var seen = new BitSet();
    for (int goal : graph.goals) {
      asked.add(goal);
    }
    while (!asked.isEmpty()) {
      int fact = asked.poll();
      if (!seen.get(fact) && from[fact] != NEVER) {
        used.set(from[fact]);
        Arrays.stream(graph.needs[from[fact]]).forEach(asked::add);
      }
      seen.set(fact);
    }
    return used;
  }
}
