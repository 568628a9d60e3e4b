package io.bangka.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What is to be done before something else: "link my card and then send red packets", 先绑卡再发红包.
/// Both are asked about, though the one is there for the other.
///
/// @param first the purposes behind which "then" stands, and another purpose
/// @param goals those other purposes
record Steps(SequencedSet<String> first, SequencedSet<String> goals) {

  static Steps of(List<Clause> clauses) {
    var steps = new Steps(new LinkedHashSet<>(), new LinkedHashSet<>());
    var last = Optional.<String>empty();
    var step = Optional.<String>empty();
    for (var clause : clauses) {
      for (var piece : clause.words()) {
        if (piece.is(Role.THEN)) {
          step = last;
        }
        var purpose = piece.sense(Sense.PurposeOf.class).map(Sense.PurposeOf::name);
        if (purpose.isPresent()) {
          step.filter(s -> !s.equals(purpose.get())).ifPresent(s -> steps.add(s, purpose.get()));
          step = Optional.empty();
          last = purpose;
        }
      }
    }
    return steps;
  }

  private void add(String step, String goal) {
    first.add(step);
    goals.add(goal);
  }

  /// What is wanted for its own sake.
  List<String> without(List<String> wanted) {
    return wanted.stream().filter(w -> !first.contains(w)).toList();
  }
}
