package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Whether the answer to a question can change the verdict: whether two of its answers lead to
/// different ones, at once or with the same answers to all else.
record Relevance(Prospects prospects) {
  private static final int WORLDS = 12;

  boolean matters(Situation situation, Opening opening) {
    var branches = prospects.branches(opening, situation);
    var at = new HashSet<Optional<Verdict>>();
    for (var branch : branches) {
      var view = prospects.look(branch.situation());
      at.add(view.settled() ? Optional.of(view.seen().verdict()) : Optional.empty());
      if (at.size() > 1) {
        return true;
      }
    }
    return differs(branches);
  }

  private boolean differs(List<Branch> branches) {
    var rehearsal = new Rehearsal(prospects);
    for (int world = 0; world < WORLDS; world++) {
      var ends = new HashSet<Optional<Verdict>>();
      for (var branch : branches) {
        ends.add(rehearsal.run(branch.situation(), world).end());
        if (ends.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }
}
