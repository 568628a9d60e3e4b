package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Vocabulary;
import io.bangka.model.Yield;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The procedures that somebody who has nothing yet goes through to perform others: registering,
/// and verifying where a wallet that was just registered is not enough. Not those that only mend
/// what went wrong (lifting a restriction).
final class Needed {
  private final Knowledge knowledge;
  private final Set<Procedure> found = new LinkedHashSet<>();

  private Needed(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// @param goals the procedures to perform; they come first in the result
  static List<Procedure> by(List<Procedure> goals, Knowledge knowledge) {
    var needed = new Needed(knowledge);
    needed.found.addAll(goals);
    goals.forEach(needed::before);
    return List.copyOf(needed.found);
  }

  private void before(Procedure procedure) {
    for (var requirement : procedure.requires()) {
      if (requirement instanceof Requirement.Role role) {
        role.rows().stream()
            .map(Row::pattern)
            .filter(p -> p.kind().equals("wallet"))
            .forEach(this::toGet);
      }
    }
  }

  private void toGet(Pattern wallet) {
    var registering = steps(y -> y.on().isEmpty(), wallet);
    registering.forEach(this::add);
    if (registering.stream().noneMatch(p -> suffices(p, wallet))) {
      steps(y -> y.on().isPresent(), wallet).forEach(this::add);
    }
  }

  private void add(Procedure step) {
    if (found.add(step)) {
      before(step);
    }
  }

  private List<Procedure> steps(java.util.function.Predicate<Yield> how, Pattern wallet) {
    return knowledge.procedures().values().stream()
        .filter(Reach::isStep)
        .filter(p -> p.yields().stream().filter(how).anyMatch(y -> Gains.mayServe(p, y, wallet)))
        .toList();
  }

  private boolean suffices(Procedure step, Pattern wallet) {
    var graph = new Graph();
    Vocabulary vocabulary = knowledge.vocabulary();
    int wanted = graph.test(Space.own("wallet"), wallet);
    return step.yields().stream()
        .filter(y -> y.on().isEmpty())
        .anyMatch(y -> Substitution.fresh(graph, vocabulary, y.gain(), wanted) == Graph.TRUE);
  }
}
