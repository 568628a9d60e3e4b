package io.bangka.interview;

import io.bangka.engine.Situation;
import io.bangka.model.Verdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Whether anything that can still be asked changes the answer. While nothing is unknown to the
/// person, that is whether it is settled; after a "don't know" it need not be.
///
/// @param budget the most situations that may have been looked at
record Liveness(Prospects prospects, int budget) {

  boolean live(Situation situation) {
    var view = prospects.look(situation);
    if (view.settled() || view.open().isEmpty()) {
      return false;
    }
    if (!prospects.somethingUnknown()) {
      return true;
    }
    var ends = new HashSet<Optional<Verdict>>();
    collect(situation, ends, new HashSet<>());
    return ends.size() > 1;
  }

  /// The answers that the interview may end with, until there are two; an empty one stands for what
  /// stays open. Beyond the budget the search ends with what it has.
  private void collect(Situation situation, Set<Optional<Verdict>> ends, Set<Known> visited) {
    if (ends.size() > 1 || prospects.looks() > budget || !visited.add(Known.of(situation))) {
      return;
    }
    var view = prospects.look(situation);
    if (view.settled()) {
      ends.add(Optional.of(view.seen().verdict()));
    } else if (view.open().isEmpty()) {
      ends.add(Optional.empty());
    } else {
      prospects
          .branches(view.open().getFirst(), situation)
          .forEach(branch -> collect(branch.situation(), ends, visited));
    }
  }
}
