package io.bangka.engine;

import io.bangka.engine.Assessment.Asked;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Presumption;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Answers "can this thing be used?": whether the thing fills some role of the procedures that lead
/// to the goal. `no` says in which roles it fails, and what the way asks for instead.
final class Uses {
  private static final Set<String> NOT_THINGS = Set.of("person", "act", "wallet");

  private final Knowledge knowledge;
  private final Engine engine;
  private final Rates rates;

  Uses(Knowledge knowledge, Engine engine, Rates rates) {
    this.knowledge = knowledge;
    this.engine = engine;
    this.rates = rates;
  }

  Assessment assess(
      LocalDate asOf,
      Goal goal,
      Holding thing,
      Profile said,
      Map<String, Profile> parties,
      boolean strict) {
    var deciding = engine.deciding(asOf, goal);
    var uses = deciding.compiled().uses();
    var byRole = uses.ofKind(thing.kind());
    int any = uses.any(thing.kind());
    var alone = engine.situation(goal, alone(thing), parties);
    var presumptions = strict ? List.<Presumption>of() : ofThing(alone, thing);
    var situation = alone.presuming(presumptions);
    var judge = deciding.judge(situation);
    var decision = judge.decide(any);
    var assumed = new Presumed(deciding, alone, presumptions).needed(decision, any, List.of());

    var plain = engine.situation(goal, Presumer.having(said, thing), parties);
    var full = plain.presuming(strict ? List.of() : engine.presumer().applying(plain));
    var explainer = new Explainer(deciding, full, asOf, goal, rates);
    var way = Way.of(knowledge, explainer, asOf, goal);
    var findings = new ArrayList<Finding>();
    for (var procedure : spokenOf(way, byRole, judge)) {
      findings.addAll(findings(asOf, judge, thing, procedure, byRole));
    }
    return together(
        asOf,
        decision,
        assumed,
        findings,
        way,
        asks(decision, deciding, explainer),
        decision.verdict() == Verdict.NO ? instead(asOf, goal, thing, parties) : List.of(),
        stepsIfReached(explainer, deciding, way));
  }

  /// The verdict alone, as exact as an estimate is.
  Decision decide(LocalDate asOf, Goal goal, Holding thing) {
    var deciding = engine.deciding(asOf, goal);
    var alone = engine.situation(goal, alone(thing), Map.of());
    var judge = deciding.judge(alone.presuming(ofThing(alone, thing)));
    return judge.estimate(deciding.compiled().uses().any(thing.kind()));
  }

  /// What is asked about the whole way settles how the thing can be used, too.
  private static List<Assessment.Ask> asks(
      Decision decision, Deciding deciding, Explainer explainer) {
    return decision.why().equals(Optional.of(Why.UNSAID))
        ? new Asking(deciding, explainer.situation(), explainer.judge()).asks()
        : List.of();
  }

  private static List<Procedure> stepsIfReached(Explainer explainer, Deciding deciding, Way way) {
    var reached = explainer.judge().estimate(deciding.compiled().goal());
    return reached.verdict() == Verdict.YES ? way.steps() : List.of();
  }

  /// What to have instead: the smallest gains for somebody who has the thing and a phone, and
  /// otherwise nothing that a platform could ask for.
  private List<Assessment.Remedy> instead(
      LocalDate asOf, Goal goal, Holding thing, Map<String, Profile> parties) {
    var deciding = engine.deciding(asOf, goal);
    var nothingElse = engine.situation(goal, withNothingElse(thing), parties);
    var full = nothingElse.presuming(engine.presumer().applying(nothingElse));
    var explainer = new Explainer(deciding, full, asOf, goal, rates);
    return new Remedies(deciding, asOf, explainer).find(explainer.candidates());
  }

  private Profile withNothingElse(Holding thing) {
    var complete = new TreeSet<String>(knowledge.vocabulary().kinds().keySet());
    complete.removeAll(NOT_THINGS);
    complete.remove("phone");
    return new Profile(Holding.unsaid("person"), List.of(thing), List.of(), complete);
  }

  /// A world in which this is the only thing of its kind.
  private static Profile alone(Holding thing) {
    var complete = new TreeSet<String>();
    complete.add(thing.kind());
    return new Profile(Holding.unsaid("person"), List.of(thing), List.of(), complete);
  }

  /// Only what is presumed of the thing itself.
  private List<Presumption> ofThing(Situation alone, Holding thing) {
    return engine.presumer().applying(alone).stream()
        .filter(p -> p.sort() == Presumption.Sort.ATTRIBUTE)
        .filter(p ->
            p.fact() instanceof Presumption.Fact.Has(var holding)
                && holding.kind().equals(thing.kind()))
        .toList();
  }

  private Assessment together(
      LocalDate asOf,
      Decision decision,
      List<Assessment.Assumed> needed,
      List<Finding> findings,
      Way way,
      List<Assessment.Ask> asks,
      List<Assessment.Remedy> instead,
      List<Procedure> reached) {
    return new Assessment(
        asOf,
        Asked.USE_HOLDING,
        decision.verdict(),
        decision.why(),
        decision.leaning(),
        needed.isEmpty(),
        decision.exact(),
        Boundaries.next(asOf, way.steps(), new Terms(knowledge)),
        way.principal(),
        findings,
        needed,
        asks,
        instead,
        way.allows(),
        way.denies(),
        way.limits(),
        way.fees(),
        way.hazards(),
        way.hints(),
        instead.isEmpty() ? reached : instead.getFirst().steps(),
        way.otherWays());
  }

  /// The principal procedure, and any other one that the thing can be used in.
  private static List<Procedure> spokenOf(
      Way way, Map<Procedure, Map<String, Integer>> uses, Judge judge) {
    var spoken = new ArrayList<Procedure>();
    way.principal().ifPresent(spoken::add);
    uses.forEach((procedure, byRole) -> {
      boolean usable =
          byRole.values().stream().anyMatch(n -> judge.estimate(n).verdict() != Verdict.NO);
      if (usable && !spoken.contains(procedure)) {
        spoken.add(procedure);
      }
    });
    return spoken;
  }

  /// Every role that a thing could fill: what this one does there.
  private static List<Finding> findings(
      LocalDate asOf,
      Judge judge,
      Holding thing,
      Procedure procedure,
      Map<Procedure, Map<String, Integer>> uses) {
    var findings = new ArrayList<Finding>();
    for (var requirement : procedure.requires()) {
      if (requirement instanceof Requirement.Role role && asksForThing(role)) {
        var node = uses.getOrDefault(procedure, Map.of()).get(role.name());
        findings.add(
            node == null
                ? wrongKind(asOf, procedure, role)
                : judged(asOf, procedure, role, thing, judge.estimate(node)));
      }
    }
    return findings;
  }

  private static boolean asksForThing(Requirement.Role role) {
    return role.party().isEmpty()
        && role.rows().stream().anyMatch(r -> !NOT_THINGS.contains(r.pattern().kind()));
  }

  private static Finding wrongKind(LocalDate asOf, Procedure procedure, Requirement.Role role) {
    return new Finding(
        procedure,
        role,
        Truth.FALSE,
        Optional.empty(),
        Optional.empty(),
        RowTrace.accepting(role, asOf),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Finding judged(
      LocalDate asOf,
      Procedure procedure,
      Requirement.Role role,
      Holding thing,
      Decision decision) {
    var trace = RowTrace.of(role, thing, asOf);
    var state =
        switch (decision.verdict()) {
          case YES -> Truth.TRUE;
          case NO -> Truth.FALSE;
          case DEPENDS -> Truth.UNKNOWN;
        };
    return new Finding(
        procedure,
        role,
        state,
        Optional.of(thing),
        Optional.empty(),
        trace.decisive().isEmpty() ? RowTrace.accepting(role, asOf) : trace.decisive(),
        trace.others(),
        trace.disputed(),
        decision.why(),
        List.of());
  }
}
