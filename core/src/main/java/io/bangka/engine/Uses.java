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
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    var prepared = engine.prepared(asOf, goal, thing.kind());
    var deciding = prepared.deciding();
    var uses = prepared.byRole();
    int anyUse = prepared.any();

    var alone = engine.situation(goal, alone(thing), parties);
    var presumptions = strict ? List.<Presumption>of() : ofThing(alone, thing);
    var situation = alone.presuming(presumptions);
    var decision = deciding.decide(situation, anyUse);
    var assumed = Engine.needed(deciding, alone, presumptions, decision, anyUse);
    var reach = engine.assess(asOf, goal, Presumer.having(said, thing), parties, strict);
    return together(
        asOf,
        deciding,
        situation,
        decision,
        assumed,
        uses,
        reach,
        decision.verdict() == Verdict.NO ? instead(asOf, goal, thing, parties) : List.of());
  }

  /// What to have instead: the smallest gains for somebody who has the thing and a phone, and
  /// otherwise nothing that a platform could ask for.
  private List<Assessment.Remedy> instead(
      LocalDate asOf, Goal goal, Holding thing, Map<String, Profile> parties) {
    var deciding = engine.deciding(asOf, goal);
    var nothingElse = engine.situation(goal, withNothingElse(thing), parties);
    var full =
        nothingElse.presuming(engine.presumer().applying(nothingElse.profile(), nothingElse.act()));
    var explainer = new Explainer(deciding, full, asOf, goal, rates);
    return new Remedies(deciding, full, asOf, explainer).find(explainer.candidates());
  }

  private Profile withNothingElse(Holding thing) {
    var complete = new TreeSet<String>(knowledge.vocabulary().kinds().keySet());
    complete.removeAll(NOT_THINGS);
    complete.remove("phone");
    return new Profile(Holding.unsaid("person"), List.of(thing), List.of(), complete);
  }

  /// A goal compiled to ask which roles a thing of one kind fills.
  ///
  /// @param byRole by procedure and role: the node that says whether the thing fills it
  /// @param any the node that says whether it fills some role
  record Prepared(Deciding deciding, Map<Procedure, Map<String, Integer>> byRole, int any) {
    static Prepared of(Knowledge knowledge, LocalDate asOf, Goal goal, Rates rates, String kind) {
      var compiled = Compiled.of(knowledge, asOf, goal, rates);
      var needed = Needed.by(List.copyOf(compiled.candidates().keySet()), knowledge);
      var uses = compiled.uses(asOf, kind, needed);
      var nodes = new ArrayList<Integer>();
      uses.values().forEach(byRole -> nodes.addAll(byRole.values()));
      int any = compiled.graph().or(nodes);
      nodes.add(any);
      return new Prepared(
          new Deciding(knowledge, compiled, Set.copyOf(new HashSet<>(nodes))), uses, any);
    }
  }

  /// A world in which this is the only thing of its kind.
  private static Profile alone(Holding thing) {
    var complete = new TreeSet<String>();
    complete.add(thing.kind());
    return new Profile(Holding.unsaid("person"), List.of(thing), List.of(), complete);
  }

  /// Only what is presumed of the thing itself.
  private List<Presumption> ofThing(Situation alone, Holding thing) {
    return engine.presumer().applying(alone.profile(), alone.act()).stream()
        .filter(p -> p.sort() == Presumption.Sort.ATTRIBUTE)
        .filter(p ->
            p.fact() instanceof Presumption.Fact.Has(var holding)
                && holding.kind().equals(thing.kind()))
        .toList();
  }

  private Assessment together(
      LocalDate asOf,
      Deciding deciding,
      Situation situation,
      Decision decision,
      List<Assessment.Assumed> needed,
      Map<Procedure, Map<String, Integer>> uses,
      Assessment reach,
      List<Assessment.Remedy> instead) {
    var findings = new ArrayList<Finding>();
    for (var procedure : spokenOf(reach, uses, situation, deciding)) {
      findings.addAll(findings(asOf, deciding, situation, procedure, uses));
    }
    return new Assessment(
        asOf,
        Asked.USE_HOLDING,
        decision.verdict(),
        decision.why(),
        decision.leaning(),
        needed.isEmpty(),
        decision.exact(),
        reach.validUntil(),
        reach.procedure(),
        findings,
        needed,
        decision.verdict() == Verdict.DEPENDS ? reach.asks() : List.of(),
        instead,
        reach.allows(),
        reach.denies(),
        reach.limits(),
        reach.fees(),
        reach.hazards(),
        reach.hints(),
        instead.isEmpty() ? reach.steps() : instead.getFirst().steps(),
        reach.otherWays());
  }

  /// The principal procedure, and any other one that the thing can be used in.
  private static List<Procedure> spokenOf(
      Assessment reach,
      Map<Procedure, Map<String, Integer>> uses,
      Situation situation,
      Deciding deciding) {
    var spoken = new ArrayList<Procedure>();
    reach.procedure().ifPresent(spoken::add);
    for (var procedure : uses.keySet()) {
      boolean usable =
          uses.getOrDefault(procedure, Map.of()).values().stream()
              .anyMatch(n -> deciding.estimate(situation, n).verdict() != Verdict.NO);
      if (usable && !spoken.contains(procedure)) {
        spoken.add(procedure);
      }
    }
    return spoken;
  }

  /// Every role that a thing could fill: what this one does there.
  private static List<Finding> findings(
      LocalDate asOf,
      Deciding deciding,
      Situation situation,
      Procedure procedure,
      Map<Procedure, Map<String, Integer>> uses) {
    var thing = situation.profile().holdings().getFirst();
    var findings = new ArrayList<Finding>();
    for (var requirement : procedure.requires()) {
      if (requirement instanceof Requirement.Role role && asksForThing(role)) {
        var node = uses.getOrDefault(procedure, Map.of()).get(role.name());
        findings.add(
            node == null
                ? wrongKind(asOf, procedure, role)
                : judged(asOf, procedure, role, thing, deciding.estimate(situation, node)));
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
