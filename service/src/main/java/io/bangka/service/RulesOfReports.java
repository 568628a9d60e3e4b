package io.bangka.service;

import io.bangka.attempts.Attempt;
import io.bangka.attempts.Expected;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What the rules of a day say of somebody of whom only the coarse facts of a report are known:
/// whether such a person, otherwise ordinary, reaches what the procedure is for through it.
record RulesOfReports(Bangka bangka, LocalDate day) implements Expected.Rules {

  @Override
  public Expected of(String procedure, Attempt.Facts facts) {
    var known = bangka.knowledge().procedure(procedure);
    return known.flatMap(this::goal).map(goal -> verdict(goal, facts)).orElse(Expected.OPEN);
  }

  private Expected verdict(Goal goal, Attempt.Facts facts) {
    return switch (bangka.engine().verdict(day, goal, person(facts), Map.of(), false)) {
      case YES -> Expected.WORKS;
      case NO -> Expected.FAILS;
      case DEPENDS -> Expected.OPEN;
    };
  }

  /// The first purpose that the procedure serves.
  private Optional<Goal> goal(Procedure procedure) {
    return bangka.knowledge().vocabulary().purposes().keySet().stream()
        .map(purpose ->
            new Goal(
                Optional.of(procedure.provider()),
                purpose,
                Holding.unsaid(Vocabulary.ACT),
                Optional.empty(),
                Optional.of(procedure.id())))
        .filter(goal -> !bangka.engine().candidates(goal).isEmpty())
        .findFirst();
  }

  private static Profile person(Attempt.Facts facts) {
    var holdings = new ArrayList<Holding>();
    add(holdings, "document", Map.of("kind", facts.document(), "country", facts.country()));
    if (facts.network().isPresent()) {
      add(holdings, "card", Map.of("network", facts.network(), "issuer", facts.issuer()));
    }
    return new Profile(Holding.unsaid(Vocabulary.PERSON), holdings, List.of(), new TreeSet<>());
  }

  private static void add(
      List<Holding> holdings, String kind, Map<String, Optional<String>> facts) {
    var said = new HashMap<String, Said>();
    facts.forEach((name, value) -> value.ifPresent(v -> said.put(name, Said.exactly(v))));
    if (!said.isEmpty()) {
      holdings.add(Holding.of(kind, said));
    }
  }
}
