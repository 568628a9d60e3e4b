package io.bangka.cost;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.List;
import java.util.Optional;

/// Finds the lawful procedures that let an act be done at its place, and assesses them.
record Legs(Knowledge knowledge, Engine engine, CostQuestion question) {

  List<Leg> payments() {
    return of(question.platform(), question.purpose(), question.act());
  }

  List<Leg> supplies(Procedure payment) {
    var supply = Supplies.of(payment.provider());
    var place = place();
    return supply.purposes().stream()
        .filter(knowledge.vocabulary().purposes()::containsKey)
        .flatMap(purpose -> of(Optional.empty(), purpose, place).stream())
        .filter(leg -> Supplies.serves(leg.procedure().provider(), payment.provider()))
        .toList();
  }

  /// The act without what speaks of the payment alone.
  private Holding place() {
    var act = Holding.unsaid(question.act().kind());
    var in = question.act().said().get("in");
    return in == null ? act : act.with("in", in);
  }

  private List<Leg> of(Optional<String> platform, String purpose, Holding act) {
    var candidates =
        engine.candidates(new Goal(platform, purpose, act, Optional.empty(), Optional.empty()));
    return knowledge.procedures().values().stream()
        .filter(candidates::contains)
        .filter(this::isOffered)
        .map(p -> new Way(p, goal(platform, purpose, act, p)))
        .filter(way -> engine.lets(question.asOf(), way.goal) != Truth.FALSE)
        .map(this::leg)
        .toList();
  }

  private record Way(Procedure procedure, Goal goal) {}

  private static Goal goal(
      Optional<String> platform, String purpose, Holding act, Procedure procedure) {
    return new Goal(platform, purpose, act, Optional.empty(), Optional.of(procedure.id()));
  }

  private boolean isOffered(Procedure procedure) {
    return procedure.offered().stream()
        .map(o -> o.force().on(question.asOf()))
        .anyMatch(p -> p == Presence.IN_FORCE || p == Presence.UNKNOWN);
  }

  private Leg leg(Way way) {
    var asOf = question.asOf();
    if (question.person().isEmpty()) {
      var outline = engine.outline(asOf, way.goal, Profile.NOTHING_SAID, question.parties());
      return new Leg(way.procedure, way.goal, outline, Optional.<Verdict>empty());
    }
    var person = question.person().get();
    var assessment = engine.assess(asOf, way.goal, person, question.parties(), question.strict());
    return new Leg(way.procedure, way.goal, assessment, Optional.of(assessment.verdict()));
  }
}
