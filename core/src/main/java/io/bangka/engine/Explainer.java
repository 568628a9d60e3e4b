package io.bangka.engine;

import io.bangka.engine.Assessment.Bound;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Limit;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says which requirements are met, by what, and which are not, and why: from the same programs
/// that decide.
final class Explainer {
  private static final Set<String> NO_THINGS = Set.of("person", "act");

  private final Deciding deciding;
  private final Situation situation;
  private final Judge judge;
  private final LocalDate asOf;
  private final Goal goal;
  private final Rates rates;
  private final Map<Procedure, List<Finding>> found = new HashMap<>();

  Explainer(Deciding deciding, Situation situation, LocalDate asOf, Goal goal, Rates rates) {
    this.deciding = deciding;
    this.situation = situation;
    this.judge = deciding.judge(situation);
    this.asOf = asOf;
    this.goal = goal;
    this.rates = rates;
  }

  Situation situation() {
    return situation;
  }

  Judge judge() {
    return judge;
  }

  /// The same in another situation.
  Explainer in(Situation other) {
    return new Explainer(deciding, other, asOf, goal, rates);
  }

  /// One candidate, with its own state and those of its requirements, by Kleene's pass.
  ///
  /// @param act whether it speaks of the act, allowing or denying it; true where the goal is none
  /// @param uses how many of its roles something fills that the person mentioned
  record Judged(Procedure procedure, Truth state, Truth act, long uses, List<Truth> requirements) {
    private long count(Truth wanted) {
      return requirements.stream().filter(r -> r == wanted).count();
    }

    /// The way to speak of first: nearest to a yes, and nearest to what the person speaks of. One
    /// that is about another act, in another country for instance, comes last.
    static final Comparator<Judged> NEAREST =
        Comparator.comparing(Judged::state)
            .thenComparing(Judged::act)
            .thenComparingLong(Judged::uses)
            .reversed()
            .thenComparingLong(j -> j.count(Truth.FALSE))
            .thenComparingLong(j -> j.count(Truth.UNKNOWN));
  }

  /// The candidates, the one to speak of first at the head.
  List<Judged> candidates() {
    return deciding.compiled().candidates().entrySet().stream()
        .map(e -> judged(e.getKey(), e.getValue()))
        .sorted(Judged.NEAREST)
        .toList();
  }

  private Judged judged(Procedure procedure, int node) {
    var nodes = deciding.compiled().requirements().getOrDefault(procedure, Map.of());
    var states = new LinkedHashMap<String, Truth>();
    nodes.forEach((name, n) -> states.put(name, judge.kleene(n)));
    return new Judged(
        procedure,
        judge.kleene(node),
        speaksOfAct(procedure),
        procedure.requires().stream().filter(r -> filledBySaid(r, states)).count(),
        List.copyOf(states.values()));
  }

  private Truth speaksOfAct(Procedure procedure) {
    Integer speaking = deciding.compiled().speaking().get(procedure);
    return speaking == null ? Truth.TRUE : judge.kleene(speaking);
  }

  /// Something that the person mentioned fills the role, or is all that can.
  private boolean filledBySaid(Requirement requirement, Map<String, Truth> states) {
    return requirement instanceof Requirement.Role role
        && things(role).stream()
            .filter(h -> h.presumption().isEmpty() && !NO_THINGS.contains(h.kind()))
            .map(h -> RowTrace.of(role, h, asOf).state())
            .anyMatch(s ->
                s == Truth.TRUE || (s == Truth.UNKNOWN && states.get(role.name()) == Truth.TRUE));
  }

  List<Finding> findings(Procedure procedure) {
    var known = found.get(procedure);
    if (known == null) {
      known = find(procedure);
      found.put(procedure, known);
    }
    return known;
  }

  private List<Finding> find(Procedure procedure) {
    var nodes = deciding.compiled().requirements().getOrDefault(procedure, Map.of());
    var findings = new ArrayList<Finding>();
    for (var requirement : procedure.requires()) {
      Integer node = nodes.get(requirement.name());
      if (node != null) {
        findings.add(finding(procedure, requirement, judge.estimate(node)));
      }
    }
    Optional.ofNullable(nodes.get(Compiled.ACT))
        .flatMap(node -> denied(procedure, node))
        .ifPresent(findings::add);
    Optional.ofNullable(nodes.get(Compiled.LIMIT))
        .flatMap(node -> amount(procedure, node))
        .ifPresent(findings::add);
    return List.copyOf(findings);
  }

  /// The amount, where it breaks a limit that speaks of nothing which fills a role, or may.
  private Optional<Finding> amount(Procedure procedure, int node) {
    var decision = judge.estimate(node);
    var state = state(decision);
    return state == Truth.TRUE
        ? Optional.empty()
        : Optional.of(
            new Finding(
                procedure,
                Compiled.AMOUNT,
                state,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                decision.why(),
                broken(procedure, List.of(), state).stream()
                    .filter(b -> speaksOfNothingUsed(procedure, b.limit()))
                    .toList()));
  }

  /// What is to be done, where a statement denies it.
  private Optional<Finding> denied(Procedure procedure, int node) {
    if (judge.estimate(node).verdict() != Verdict.NO) {
      return Optional.empty();
    }
    var denying =
        Stream.concat(
                procedure.acts().stream(),
                deciding.terms().rules(procedure).stream().flatMap(r -> r.denies().stream()))
            .filter(row -> row.effect() == Effect.REFUSES)
            .filter(row -> row.force().on(asOf) == Presence.IN_FORCE)
            .filter(row -> Matching.matches(row.pattern(), situation.act()) != Truth.FALSE)
            .toList();
    return denying.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                procedure,
                Compiled.TO_DO,
                Truth.FALSE,
                Optional.empty(),
                Optional.empty(),
                denying,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of()));
  }

  private static boolean speaksOfNothingUsed(Procedure procedure, Limit limit) {
    return LimitFormula.kind(limit)
        .filter(kind -> procedure.requires().stream().anyMatch(r -> Breaking.takes(r, kind)))
        .isEmpty();
  }

  private static Truth state(Decision decision) {
    return switch (decision.verdict()) {
      case YES -> Truth.TRUE;
      case NO -> Truth.FALSE;
      case DEPENDS -> Truth.UNKNOWN;
    };
  }

  private Finding finding(Procedure procedure, Requirement requirement, Decision decision) {
    var state = state(decision);
    if (!(requirement instanceof Requirement.Role role)) {
      return new Finding(
          procedure,
          requirement,
          state,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          decision.why(),
          List.of());
    }
    var telling = telling(role, state);
    Optional<Procedure> step =
        state == Truth.TRUE && telling.filter(t -> t.state() == Truth.TRUE).isEmpty()
            ? step(role)
            : Optional.empty();
    var exceeded = exceeded(procedure, role, state, telling);
    return new Finding(
        procedure,
        role,
        state,
        telling
            .filter(t -> step.isEmpty() && (t.state() == state || isOpenYes(t, state)))
            .map(RowTrace::holding),
        step,
        telling.map(RowTrace::decisive).filter(d -> !d.isEmpty()).orElse(takes(role)),
        telling.flatMap(RowTrace::others),
        telling.map(RowTrace::disputed).orElse(List.of()),
        decision.why(),
        exceeded);
  }

  private List<io.bangka.model.Row> takes(Requirement.Role role) {
    return RowTrace.accepting(role, asOf);
  }

  /// The holding that shows best why the role is in this state: one that was said before one that
  /// is presumed.
  private Optional<RowTrace> telling(Requirement.Role role, Truth state) {
    return things(role).stream()
        .map(h -> RowTrace.of(role, h, asOf))
        .min(
            Comparator.<RowTrace>comparingInt(t -> distance(t.state(), state))
                .thenComparingInt(t -> t.holding().presumption().isPresent() ? 1 : 0)
                .thenComparingInt(t -> t.decisive().isEmpty() ? 1 : 0));
  }

  private static int distance(Truth one, Truth other) {
    if (one == other) {
      return 0;
    }
    return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? 1 : 2;
  }

  /// The role is filled whatever the holding turns out to be, though no single row says so.
  private static boolean isOpenYes(RowTrace trace, Truth state) {
    return state == Truth.TRUE && trace.state() == Truth.UNKNOWN;
  }

  private List<Holding> things(Requirement.Role role) {
    var profile =
        role.party()
            .map(p -> situation.parties().getOrDefault(p, io.bangka.model.Profile.NOTHING_SAID))
            .orElse(situation.profile());
    var kinds = role.rows().stream().map(r -> r.pattern().kind()).distinct().toList();
    var things = new ArrayList<Holding>();
    for (String kind : kinds) {
      switch (kind) {
        case "person" -> things.add(profile.person());
        case "act" -> things.add(situation.act());
        default -> things.addAll(profile.holdings(kind));
      }
    }
    return things;
  }

  /// The procedure that yields what fills the role: one that can be performed itself.
  private Optional<Procedure> step(Requirement.Role role) {
    boolean wallet = role.rows().stream().anyMatch(r -> r.pattern().kind().equals("wallet"));
    return wallet
        ? deciding.compiled().procedures().stream()
            .filter(Reach::isStep)
            .filter(p -> p.yields().stream().anyMatch(y -> yields(role, p, y)))
            .filter(this::performable)
            .findFirst()
        : Optional.empty();
  }

  private boolean yields(Requirement.Role role, Procedure step, io.bangka.model.Yield yield) {
    return role.rows().stream()
        .filter(r -> r.pattern().kind().equals("wallet"))
        .anyMatch(r -> Gains.serves(step, yield, r.pattern()));
  }

  private boolean performable(Procedure step) {
    return deciding.compiled().requirements().getOrDefault(step, Map.of()).values().stream()
        .allMatch(node -> judge.seems(Verdict.YES, node));
  }

  private List<Bound> exceeded(
      Procedure procedure, Requirement.Role role, Truth state, Optional<RowTrace> telling) {
    if (state == Truth.TRUE || telling.filter(t -> t.state() == Truth.TRUE).isEmpty()) {
      return List.of();
    }
    var thing = telling.map(RowTrace::holding).stream().toList();
    return broken(procedure, thing, state).stream()
        .filter(b -> LimitFormula.kind(b.limit()).filter(k -> Breaking.takes(role, k)).isPresent())
        .toList();
  }

  /// The limits that the amount breaks, or for an unknown state may break.
  private List<Bound> broken(Procedure procedure, List<Holding> things, Truth state) {
    var used = new ArrayList<>(used(List.of()));
    used.addAll(things);
    return new Charges(asOf, used, goal.spending())
        .broken(deciding.terms().limits(procedure), rates, state == Truth.UNKNOWN);
  }

  /// What the requirements are met by, with the person and the act.
  List<Holding> used(List<Finding> findings) {
    var used = new ArrayList<Holding>();
    used.add(situation.profile().person());
    used.add(situation.act());
    findings.stream().flatMap(f -> f.metBy().stream()).forEach(used::add);
    return used;
  }

  /// The procedures to perform for the principal one, in order, itself last.
  List<Procedure> steps(Procedure principal) {
    var steps = new LinkedHashSet<Procedure>();
    before(principal, steps, new HashSet<>());
    return List.copyOf(steps);
  }

  /// @param begun procedures whose own steps are being collected; one that needs itself is not a
  ///   step before itself
  private void before(Procedure procedure, Set<Procedure> steps, Set<Procedure> begun) {
    if (begun.add(procedure)) {
      findings(procedure).stream()
          .flatMap(f -> f.step().stream())
          .forEach(s -> before(s, steps, begun));
      steps.add(procedure);
    }
  }
}
