package io.bangka.engine;

import io.bangka.engine.Assessment.Bound;
import io.bangka.engine.Assessment.Charge;
import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Assessment.OtherWay;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The procedure to speak of, the steps before it, and all that goes with them.
///
/// @param candidates every procedure that leads to the goal, the one to speak of first
/// @param steps in order, the procedure to speak of last; empty if the goal has none
record Way(
    List<Explainer.Judged> candidates,
    List<Procedure> steps,
    List<Finding> findings,
    List<Row> allows,
    List<Row> denies,
    List<Bound> limits,
    List<Charge> fees,
    List<Hazard> hazards,
    List<Hint> hints) {

  static Way of(Knowledge knowledge, Explainer explainer, LocalDate asOf, Goal goal) {
    var terms = new Terms(knowledge);
    var candidates = explainer.candidates();
    var principal = candidates.stream().findFirst().map(Explainer.Judged::procedure);
    var steps = principal.map(explainer::steps).orElse(List.of());
    var findings = new ArrayList<Finding>();
    steps.reversed().forEach(s -> findings.addAll(explainer.findings(s)));
    var charges = new Charges(asOf, explainer.used(findings), goal.spending());
    var acts = acts(knowledge, principal, asOf);
    return new Way(
        candidates,
        steps,
        List.copyOf(findings),
        acts.stream().filter(r -> r.effect() == Effect.ACCEPTS).toList(),
        acts.stream().filter(r -> r.effect() == Effect.REFUSES).toList(),
        principal.map(p -> charges.limits(terms.limits(p))).orElse(List.of()),
        principal.map(p -> charges.fees(terms.fees(p))).orElse(List.of()),
        inForce(
            steps,
            asOf,
            p -> terms.hazards(p, rule -> charges.speaksOf(rule.act())),
            Hazard::force),
        inForce(steps, asOf, Procedure::hints, Hint::force));
  }

  Optional<Procedure> principal() {
    return candidates.stream().findFirst().map(Explainer.Judged::procedure);
  }

  List<OtherWay> otherWays() {
    return candidates.stream()
        .skip(1)
        .map(c -> new OtherWay(c.procedure(), verdict(c.state())))
        .toList();
  }

  private static Verdict verdict(Truth state) {
    return switch (state) {
      case TRUE -> Verdict.YES;
      case FALSE -> Verdict.NO;
      case UNKNOWN -> Verdict.DEPENDS;
    };
  }

  private static List<Row> acts(
      Knowledge knowledge, Optional<Procedure> principal, LocalDate asOf) {
    return principal.stream()
        .flatMap(p -> Stream.concat(p.acts().stream(), ofRules(knowledge, p)))
        .filter(r -> r.force().on(asOf) == Presence.IN_FORCE)
        .toList();
  }

  private static Stream<Row> ofRules(Knowledge knowledge, Procedure procedure) {
    return knowledge.rules().stream()
        .filter(r -> r.providers().contains(procedure.provider()))
        .flatMap(r -> r.denies().stream());
  }

  private static <T> List<T> inForce(
      List<Procedure> procedures,
      LocalDate asOf,
      Function<Procedure, List<T>> list,
      Function<T, Force> force) {
    return procedures.stream()
        .flatMap(p -> list.apply(p).stream())
        .filter(t -> force.apply(t).on(asOf) == Presence.IN_FORCE)
        .distinct()
        .toList();
  }
}
