package io.bangka.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/// The lightest plans, one after the other. None has all the steps of another.
///
/// Every other plan lacks a step of the first one, so the next is the lightest of the plans that do
/// without one of its steps, and so on (after Lawler, "A procedure for computing the k best
/// solutions", 1972).
public final class NextBest {
  private NextBest() {}

  /// The first of them.
  ///
  /// @param most how many, at the most
  /// @param each the time for each of the searches
  /// @return by rising weight
  public static List<Plan> of(Search search, int most, Duration each) {
    var open =
        new PriorityQueue<Candidate>(
            Comparator.comparingLong((Candidate c) -> c.plan.weight())
                .thenComparing(c -> c.plan.steps().toString()));
    var tried = new HashSet<BitSet>();
    var found = new ArrayList<Plan>();
    var known = new HashSet<Set<Integer>>();
    add(search, new BitSet(), each, tried, open);
    while (found.size() < most && !open.isEmpty()) {
      var next = open.poll();
      if (known.add(Set.copyOf(next.plan.steps()))) {
        found.add(next.plan);
      }
      for (int step : next.plan.steps()) {
        var without = (BitSet) next.without.clone();
        without.set(step);
        add(search, without, each, tried, open);
      }
    }
    return List.copyOf(found);
  }

  private record Candidate(Plan plan, BitSet without) {}

  private static void add(
      Search search,
      BitSet without,
      Duration each,
      Set<BitSet> tried,
      PriorityQueue<Candidate> to) {
    if (tried.add(without)
        && search.without(without).find(each) instanceof Outcome.Found(var plan)) {
      to.add(new Candidate(plan, without));
    }
  }
}
