package io.bangka.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Looks for a plan of the least weight, which is shared among all that need a step: whatever two
/// steps need is done, and weighs, once. The weights may be any measure: money, doubts, or several
/// of them in order, packed into one number.
///
/// Finding it is hard in general (delete-free planning is NP-hard: Bylander, 1994), so the search
/// has a time; when that is spent it gives the best plan it knows with an honest bound. The same
/// question gets the same answer unless time runs out.
///
/// Immutable, and safe to share between threads.
public final class Search {
  private final StepGraph graph;
  private final long[] weight;
  private final BitSet allowed;
  private final List<Side> sides;
  private final long below;

  private Search(StepGraph graph, long[] weight, BitSet allowed, List<Side> sides, long below) {
    this.graph = graph;
    this.weight = weight;
    this.allowed = allowed;
    this.sides = List.copyOf(sides);
    this.below = below;
  }

  /// A search among all steps.
  ///
  /// @param weight by step, none negative; the sum must be below 2^60
  public static Search lightest(StepGraph graph, long[] weight) {
    check(graph, weight);
    return new Search(graph, weight.clone(), graph.all(), List.of(), Landmarks.INFINITE);
  }

  public Search within(Cap cap) {
    check(graph, cap.weights());
    return and(new Side.Capped(cap));
  }

  public Search by(Deadline deadline) {
    check(graph, deadline.takes());
    return and(new Side.Timely(deadline));
  }

  /// Without these steps.
  public Search without(BitSet steps) {
    var fewer = (BitSet) allowed.clone();
    fewer.andNot(steps);
    return new Search(graph, weight, fewer, sides, below);
  }

  /// With no other steps than these.
  Search among(BitSet steps) {
    var fewer = (BitSet) allowed.clone();
    fewer.and(steps);
    return new Search(graph, weight, fewer, sides, below);
  }

  /// With word from outside that some plan weighs less than this: a search that turns out long then
  /// leaves aside whatever weighs as much. What it finds is as light as without that word.
  Search below(long weight) {
    return new Search(graph, this.weight, allowed, sides, weight);
  }

  public Outcome find(Duration time) {
    return new Branching(graph, weight, allowed, sides, new Budget(time), below).find();
  }

  private Search and(Side side) {
    var more = new ArrayList<>(sides);
    more.add(side);
    return new Search(graph, weight, allowed, more, below);
  }

  private static void check(StepGraph graph, long[] measure) {
    if (measure.length != graph.steps()) {
      throw new IllegalArgumentException(
          measure.length + " weights for " + graph.steps() + " steps");
    }
    long sum = 0;
    for (long one : measure) {
      if (one < 0 || one >= 1L << 60 || (sum += one) >= 1L << 60) {
        throw new IllegalArgumentException("a weight is negative, or their sum too large: " + one);
      }
    }
  }
}
