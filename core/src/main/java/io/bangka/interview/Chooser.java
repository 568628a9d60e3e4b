package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Openings;
import io.bangka.engine.Situation;
import io.bangka.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses what to ask next: exactly where the goal is small enough, else by rehearsing.
///
/// @param budget the most situations that the exact search may look at
record Chooser(Sights sights, Vocabulary vocabulary, int budget) {
  /// The most that are looked at to see whether anything can still change the answer.
  private static final int LIVELY = 500;

  Openings openings() {
    return sights.openings();
  }

  /// What to ask; empty if nothing that may be asked can change the verdict.
  Optional<Opening> next(Situation situation, Set<Topic> unknown) {
    var verdict = openings().decide(situation);
    if (verdict.settled()) {
      return Optional.empty();
    }
    var prospects = new Prospects(sights, vocabulary, unknown);
    var open = prospects.askable(situation);
    if (open.isEmpty() || !new Liveness(prospects, LIVELY).live(situation)) {
      return Optional.empty();
    }
    if (open.size() == 1) {
      return Optional.of(open.getFirst());
    }
    var exact = new Solver(prospects, budget).best(situation, open).map(Solver.Best::opening);
    if (exact.isPresent()) {
      return exact;
    }
    var ranked = new Rehearsal(prospects).ranked(situation, open);
    boolean surely = verdict.exact() && unknown.isEmpty();
    return relevant(situation, ranked, prospects)
        .or(() -> surely ? ranked.stream().findFirst() : Optional.empty());
  }

  private static Optional<Opening> relevant(
      Situation situation, List<Opening> ranked, Prospects prospects) {
    var relevance = new Relevance(prospects);
    return ranked.stream().filter(opening -> relevance.matters(situation, opening)).findFirst();
  }
}
