package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the question with the fewest expected further questions by trying all of them to the end,
/// with everything after it (dynamic programming, with bounds). Gives up beyond its budget.
final class Solver {
  private final Prospects prospects;
  private final int budget;
  private final Map<Known, Double> values = new HashMap<>();

  /// By situation: a number of questions below which its value is not.
  private final Map<Known, Double> bounds = new HashMap<>();

  /// @param budget the most situations to look at
  Solver(Prospects prospects, int budget) {
    this.prospects = prospects;
    this.budget = prospects.looks() + budget;
  }

  /// What is best to ask, and how many questions are then expected, this one among them.
  record Best(Opening opening, double expected) {}

  /// The best question; empty if the budget was too small, or if nothing can be asked.
  Optional<Best> best(Situation situation, List<Opening> open) {
    try {
      return search(situation, open, Double.POSITIVE_INFINITY);
    } catch (TooLarge _) {
      return Optional.empty();
    }
  }

  /// The search would take too long.
  private static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("too large", null, false, false);
    }
  }

  private record Candidate(Opening opening, List<Branch> branches, double atLeast) {}

  private Optional<Best> search(Situation situation, List<Opening> open, double limit)
      throws TooLarge {
    var candidates = candidates(situation, open);
    Optional<Best> best = Optional.empty();
    double least = limit;
    for (var candidate : candidates) {
      double expected = expected(candidate, least);
      if (expected < least - 1e-9) {
        least = expected;
        best = Optional.of(new Best(candidate.opening, expected));
      }
    }
    return best;
  }

  private List<Candidate> candidates(Situation situation, List<Opening> open) throws TooLarge {
    var candidates = new ArrayList<Candidate>();
    for (var opening : open) {
      if (!Prospects.listed(opening)) {
        throw new TooLarge();
      }
      var branches = prospects.branches(opening, situation);
      double atLeast = 1;
      for (var branch : branches) {
        atLeast += branch.share() * bound(branch.situation());
      }
      candidates.add(new Candidate(opening, branches, atLeast));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::atLeast));
    return candidates;
  }

  private double bound(Situation situation) throws TooLarge {
    if (prospects.looks() > budget) {
      throw new TooLarge();
    }
    var view = prospects.look(situation);
    if (view.settled() || view.open().isEmpty()) {
      return 0;
    }
    return bounds.getOrDefault(Known.of(situation), prospects.somethingUnknown() ? 0.0 : 1.0);
  }

  /// At least `limit` if it is not less.
  private double expected(Candidate candidate, double limit) throws TooLarge {
    double expected = candidate.atLeast;
    for (var branch : candidate.branches) {
      if (expected >= limit) {
        return expected;
      }
      double atLeast = bound(branch.situation());
      double room = (limit - expected) / branch.share() + atLeast;
      expected += branch.share() * (value(branch.situation(), room) - atLeast);
    }
    return expected;
  }

  /// The least expected number of questions; at least `limit` if it is not less.
  private double value(Situation situation, double limit) throws TooLarge {
    var known = Known.of(situation);
    var before = values.get(known);
    if (before != null) {
      return before;
    }
    double atLeast = bound(situation);
    if (atLeast >= limit) {
      return atLeast;
    }
    var view = prospects.look(situation);
    if (view.settled() || !new Liveness(prospects, budget).live(situation)) {
      values.put(known, 0.0);
      return 0;
    }
    var best = search(situation, view.open(), limit);
    if (best.isPresent()) {
      values.put(known, best.get().expected());
      return best.get().expected();
    }
    bounds.merge(known, limit, Math::max);
    return limit;
  }
}
