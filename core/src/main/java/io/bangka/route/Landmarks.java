package io.bangka.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A lower bound of what a plan must weigh, as a sum over *landmarks*: sets of steps of which every
/// plan has one. What a landmark counts is taken off the weight of each of its steps, so that no
/// weight counts twice.
///
/// Landmarks are cuts between what is there and the goal, found as in Helmert and Domshlak,
/// "Landmarks, Critical Paths and Abstractions: What's the Difference Anyway?" (ICAPS 2009); they
/// are kept from one node of the search to the next as in Pommerening and Helmert, "Incremental
/// LM-Cut" (ICAPS 2013).
final class Landmarks {
  /// Larger than any sum of weights; small enough that two of them can be added.
  static final long INFINITE = Long.MAX_VALUE / 4;

  private static final int NONE = -1;

  private final Compact graph;

  /// By step: what is left of its weight; [#INFINITE] for a step that is excluded.
  final long[] left;

  private final List<int[]> cuts;
  private final List<Long> counts;

  /// By fact: the weight of its dearest condition, and of that one's, and so on: at least this much
  /// of what is left must be spent for it.
  private final long[] dearest;

  /// By step: the dearest of its needs; [#NONE] if it cannot be done.
  private final int[] supporter;

  private final int[] open;
  private final boolean[] nearGoal;
  private final boolean[] seen;
  private final int[] stack;
  private final int[] cut;
  private int cutSize;
  private final FactQueue queue;

  Landmarks(Compact graph, long[] weight) {
    this(graph, weight.clone(), new ArrayList<>(), new ArrayList<>());
  }

  private Landmarks(Compact graph, long[] left, List<int[]> cuts, List<Long> counts) {
    this.graph = graph;
    this.left = left;
    this.cuts = cuts;
    this.counts = counts;
    dearest = new long[graph.facts];
    supporter = new int[graph.steps()];
    open = new int[graph.steps()];
    nearGoal = new boolean[graph.facts];
    seen = new boolean[graph.facts];
    stack = new int[graph.facts];
    cut = new int[graph.steps()];
    queue = new FactQueue(graph.facts);
  }

  Landmarks copy() {
    return new Landmarks(graph, left.clone(), new ArrayList<>(cuts), new ArrayList<>(counts));
  }

  /// Finds landmarks until what is left reaches the goal for nothing, or there is enough of them.
  ///
  /// @param enough stop at this much
  /// @return what was found; [#INFINITE] if the goal cannot be reached
  long raise(long enough, Budget budget) {
    long found = 0;
    propagate();
    while (found < enough && dearest[graph.goal] > 0 && !budget.spent()) {
      if (dearest[graph.goal] >= INFINITE) {
        return INFINITE;
      }
      found += next();
      lower();
    }
    return found;
  }

  boolean excluded(int step) {
    return left[step] >= INFINITE;
  }

  void exclude(int step) {
    left[step] = INFINITE;
  }

  /// The step is done and paid for: landmarks that it belongs to say nothing more.
  ///
  /// @return what they counted
  long include(int step) {
    long lost = 0;
    for (int i = cuts.size() - 1; i >= 0; i--) {
      if (contains(cuts.get(i), step)) {
        long count = counts.get(i);
        for (int other : cuts.get(i)) {
          if (!excluded(other)) {
            left[other] += count;
          }
        }
        lost += count;
        cuts.remove(i);
        counts.remove(i);
      }
    }
    left[step] = 0;
    return lost;
  }

  /// Excludes the steps with which a plan would count this much more, at least.
  void excludeDearer(long gap, java.util.BitSet included) {
    propagate();
    for (int step = 0; step < graph.last(); step++) {
      if (!excluded(step) && !included.get(step)) {
        long more = supporter[step] == NONE ? INFINITE : dearest[supporter[step]] + left[step];
        if (more >= gap) {
          exclude(step);
        }
      }
    }
  }

  /// How much of the landmarks' count each of these steps shares with another of them: a plan with
  /// all of them pays that more than once.
  long[] overpaid(java.util.BitSet steps) {
    var overpaid = new long[graph.steps()];
    for (int i = 0; i < cuts.size(); i++) {
      var members = Arrays.stream(cuts.get(i)).filter(steps::get).toArray();
      if (members.length > 1) {
        for (int step : members) {
          overpaid[step] += counts.get(i);
        }
      }
    }
    return overpaid;
  }

  private static boolean contains(int[] steps, int step) {
    for (int other : steps) {
      if (other == step) {
        return true;
      }
    }
    return false;
  }

  /// Dearest conditions from nothing, facts in rising order.
  private void propagate() {
    Arrays.fill(dearest, INFINITE);
    Arrays.fill(supporter, NONE);
    for (int step = 0; step < open.length; step++) {
      open[step] = graph.needs[step].length;
    }
    dearest[Compact.THERE] = 0;
    queue.put(Compact.THERE, 0);
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        if (--open[step] == 0) {
          supporter[step] = fact;
          reach(step);
        }
      }
    }
  }

  private void reach(int step) {
    if (left[step] >= INFINITE) {
      return;
    }
    long value = dearest[supporter[step]] + left[step];
    for (int fact : graph.gives[step]) {
      if (value < dearest[fact]) {
        dearest[fact] = value;
        queue.put(fact, value);
      }
    }
  }

  /// Dearest conditions after what is left of the steps in the cut fell: they can only fall, too.
  private void lower() {
    for (int i = 0; i < cutSize; i++) {
      reach(cut[i]);
    }
    while (!queue.isEmpty()) {
      int fact = queue.poll();
      for (int step : graph.neededBy[fact]) {
        if (supporter[step] == fact) {
          supporter[step] = dearestNeed(step);
          reach(step);
        }
      }
    }
  }

  private int dearestNeed(int step) {
    int dearestNeed = NONE;
    for (int fact : graph.needs[step]) {
      if (dearestNeed == NONE || dearest[fact] > dearest[dearestNeed]) {
        dearestNeed = fact;
      }
    }
    return dearestNeed;
  }

  /// One landmark more: the steps that lead from facts that do not have the goal for nothing to
  /// facts that do, by their dearest needs alone.
  private long next() {
    markNearGoal();
    findCut();
    long count = INFINITE;
    for (int i = 0; i < cutSize; i++) {
      count = Math.min(count, left[cut[i]]);
    }
    for (int i = 0; i < cutSize; i++) {
      left[cut[i]] -= count;
    }
    cuts.add(Arrays.copyOf(cut, cutSize));
    counts.add(count);
    return count;
  }

  private void markNearGoal() {
    Arrays.fill(nearGoal, false);
    int size = 0;
    stack[size++] = graph.goal;
    nearGoal[graph.goal] = true;
    while (size > 0) {
      for (int step : graph.givenBy[stack[--size]]) {
        if (left[step] == 0 && supporter[step] != NONE && !nearGoal[supporter[step]]) {
          nearGoal[supporter[step]] = true;
          stack[size++] = supporter[step];
        }
      }
    }
  }

  private void findCut() {
    cutSize = 0;
    Arrays.fill(seen, false);
    int size = 0;
    stack[size++] = Compact.THERE;
    seen[Compact.THERE] = true;
    while (size > 0) {
      int fact = stack[--size];
      for (int step : graph.neededBy[fact]) {
        if (supporter[step] == fact && left[step] < INFINITE) {
          if (crosses(step)) {
            cut[cutSize++] = step;
          } else {
            for (int given : graph.gives[step]) {
              if (!seen[given]) {
                seen[given] = true;
                stack[size++] = given;
              }
            }
          }
        }
      }
    }
  }

  private boolean crosses(int step) {
    for (int fact : graph.gives[step]) {
      if (nearGoal[fact]) {
        return true;
      }
    }
    return false;
  }
}
