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
    var waiting = new ArrayList<List<Integer>>();
    for (int fact = 0; fact < graph.facts; fact++) {
      waiting.add(List.of());
    }
    var open = new int[graph.steps()];
    var ready = new ArrayDeque<Integer>();
    for (int step = chosen.nextSetBit(0); step >= 0; step = chosen.nextSetBit(step + 1)) {
      for (int need : graph.needs[step]) {
        if (!facts.get(need)) {
          open[step]++;
          waiting.set(need, and(waiting.get(need), step));
        }
      }
      if (open[step] == 0) {
        ready.add(step);
      }
    }
    while (!ready.isEmpty()) {
      int step = ready.poll();
      order.add(step);
      for (int fact : graph.gives[step]) {
        if (!facts.get(fact)) {
          facts.set(fact);
          from[fact] = step;
          for (int next : waiting.get(fact)) {
            if (--open[next] == 0) {
              ready.add(next);
            }
          }
        }
      }
    }
  }

  private static List<Integer> and(List<Integer> steps, int step) {
    var more = steps.isEmpty() ? new ArrayList<Integer>(2) : steps;
    more.add(step);
    return more;
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
