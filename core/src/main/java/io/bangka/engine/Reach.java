package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Offer;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Rule;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import io.bangka.model.Yield;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Compiles procedures to formulas over what a person holds at the start: a role may also be filled
/// by a wallet that another procedure yields, and that procedure has requirements of its own.
///
/// Holdings are only ever gained, so the meaning is the least fixed point of "can be performed"; it
/// is unfolded backwards from the goal, and a derivation that would need itself is cut off. Only
/// procedures that yield nothing but wallets, and that are lawful, are unfolded (DESIGN §3).
final class Reach {
  private final Graph graph;
  private final Knowledge knowledge;
  private final LocalDate asOf;
  private final List<Procedure> steps;
  private final Contradiction contradiction;
  private final Map<Object, Integer> known = new HashMap<>();
  private final List<Object> underWay = new ArrayList<>();
  private int shallowestCut = Integer.MAX_VALUE;

  Reach(Graph graph, Knowledge knowledge, LocalDate asOf) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.contradiction = new Contradiction(graph, knowledge.vocabulary());
    this.steps = knowledge.procedures().values().stream().filter(Reach::isStep).toList();
  }

  /// Whether a procedure may be performed on the way to an answer without gaining anything that
  /// would make it a remedy.
  static boolean isStep(Procedure procedure) {
    return procedure.unlawful().isEmpty()
        && !procedure.yields().isEmpty()
        && procedure.yields().stream().allMatch(y -> y.gain().kind().equals("wallet"));
  }

  /// The procedure can be performed.
  int performed(Procedure procedure) {
    return once(
        new Performed(procedure.id()),
        () -> graph.step(procedure.id(), conditions(procedure, Optional.empty())));
  }

  /// All that a procedure asks for, but for one role of its own that is accounted for elsewhere.
  int conditions(Procedure procedure, Optional<String> without) {
    var parts = new ArrayList<Integer>();
    parts.add(offered(procedure));
    procedure.requires().stream()
        .filter(r -> !without.equals(Optional.of(r.name())))
        .forEach(r -> parts.add(met(procedure.id(), r, Breaking.NOTHING)));
    rulesFor(procedure).forEach(r -> parts.add(met(procedure.id(), r, Breaking.NOTHING)));
    return graph.and(parts);
  }

  /// A procedure's own requirements, and those that rules add for every act.
  List<Requirement> requirementsOf(Procedure procedure) {
    var all = new ArrayList<>(procedure.requires());
    all.addAll(rulesFor(procedure));
    return all;
  }

  private List<Requirement> rulesFor(Procedure procedure) {
    return rules(procedure).stream()
        .filter(rule -> rule.act().isEmpty())
        .flatMap(rule -> rule.requires().stream())
        .toList();
  }

  Vocabulary vocabulary() {
    return knowledge.vocabulary();
  }

  Terms terms() {
    return new Terms(knowledge);
  }

  List<Rule> rules(Procedure procedure) {
    return terms().rules(procedure);
  }

  int offered(Procedure procedure) {
    if (procedure.offered().isEmpty()) {
      return Graph.TRUE;
    }
    var presences = procedure.offered().stream().map(Offer::force).map(f -> f.on(asOf)).toList();
    if (presences.contains(Presence.IN_FORCE)) {
      return Graph.TRUE;
    }
    return presences.contains(Presence.UNKNOWN)
        ? graph.free(FreeVariable.of(Why.UNSOURCED, procedure.id() + ": offered"))
        : Graph.FALSE;
  }

  /// @param owner the procedure or rule whose requirement it is
  int met(String owner, Requirement requirement, Breaking limits) {
    return switch (requirement) {
      case Requirement.Role role -> filled(owner, role, limits);
      case Requirement.All all ->
          graph.and(
              graph.and(parts(owner, all.parts(), limits.among(all.parts()))),
              within(limits.ofNone(all.parts())));
      case Requirement.Any any -> graph.or(parts(owner, any.parts(), limits));
      case Requirement.None none ->
          graph.and(
              graph.not(graph.or(parts(owner, none.parts(), Breaking.NOTHING))), within(limits));
      case Requirement.Decided decided -> graph.and(decided(owner, decided), within(limits));
    };
  }

  /// Where nothing fills a role, the limits that bind everybody are kept.
  private int within(Breaking limits) {
    return graph.not(limits.byNothing(graph));
  }

  private List<Integer> parts(String owner, List<Requirement> parts, Breaking limits) {
    return parts.stream().map(p -> met(owner, p, limits)).toList();
  }

  private List<Integer> parts(
      String owner, List<Requirement> parts, Map<Requirement, Breaking> limits) {
    return parts.stream()
        .map(p -> met(owner, p, limits.getOrDefault(p, Breaking.NOTHING)))
        .toList();
  }

  /// Some holding fills the role, and breaks no limit.
  private int filled(String owner, Requirement.Role role, Breaking limits) {
    var ways = new ArrayList<Integer>();
    new RoleFormula(graph, asOf, owner)
        .filledBy(role)
        .forEach((kind, filled) -> {
          int within = graph.not(limits.by(graph, kind));
          ways.add(held(space(role, kind), graph.and(filled, within), Set.of()));
        });
    int silent = new RoleFormula(graph, asOf, owner).unsourced(role);
    ways.add(graph.and(silent, within(limits)));
    return graph.or(ways);
  }

  private static Space space(Requirement.Role role, String kind) {
    return kind.equals("act") ? Space.own(kind) : new Space(role.party(), kind);
  }

  private int decided(String owner, Requirement.Decided decided) {
    return switch (decided.force().on(asOf)) {
      case IN_FORCE, UNKNOWN ->
          graph.free(
              new FreeVariable(
                  Why.DISCRETION, owner + ": " + decided.name(), Optional.of(decided.leaning())));
      case NOT_YET, ENDED -> Graph.TRUE;
    };
  }

  /// The person holds, or can come to hold, something of the space that makes the formula true.
  ///
  /// @param later the steps that are performed on the same holding afterwards; no holding needs one
  ///   twice
  private int held(Space space, int formula, Set<String> later) {
    if (space.party().isPresent() || !space.kind().equals("wallet")) {
      return graph.exists(space, formula);
    }
    return once(new Held(formula, later), () -> graph.or(ways(space, formula, later)));
  }

  private List<Integer> ways(Space space, int formula, Set<String> later) {
    var ways = new ArrayList<Integer>();
    ways.add(graph.exists(space, formula));
    for (var step : steps) {
      for (var yield : step.yields()) {
        ways.add(
            yield.on().isEmpty()
                ? yieldedNew(step, yield, formula)
                : yieldedOn(step, yield, space, formula, later));
      }
    }
    return ways;
  }

  private int yieldedNew(Procedure step, Yield yield, int formula) {
    int wanted = Substitution.fresh(graph, knowledge.vocabulary(), yield.gain(), formula);
    return wanted == Graph.FALSE ? Graph.FALSE : graph.and(wanted, performed(step));
  }

  private int yieldedOn(Procedure step, Yield yield, Space space, int formula, Set<String> later) {
    int before = Substitution.gained(graph, knowledge.vocabulary(), yield.gain(), formula);
    if (before == formula || before == Graph.FALSE || later.contains(step.id())) {
      return Graph.FALSE; // the step changes nothing that matters, spoils it, or is still to come
    }
    String on = yield.on().orElseThrow();
    int earlier = graph.and(fills(step, on, space.kind()), before);
    if (contradiction.in(space.kind(), earlier)) {
      return Graph.FALSE;
    }
    int rest = conditions(step, Optional.of(on));
    var now = new HashSet<>(later);
    now.add(step.id());
    int held = held(space, earlier, Set.copyOf(now));
    return graph.step(step.id(), graph.and(rest, held));
  }

  /// Whether a holding of the kind fills the role on which the step's yield works.
  int fills(Procedure step, String on, String kind) {
    return step.requires().stream()
        .filter(r -> r.name().equals(on))
        .findFirst()
        .map(r -> r instanceof Requirement.Role role ? role : null)
        .map(role ->
            new RoleFormula(graph, asOf, step.id()).filledBy(role).getOrDefault(kind, Graph.FALSE))
        .orElse(Graph.FALSE);
  }

  private record Performed(String procedure) {}

  private record Held(int formula, Set<String> later) {}

  /// Computes a formula once. One that is needed for itself is false there; what was computed under
  /// such a cut is kept only if the cut was its own.
  private int once(Object key, java.util.function.IntSupplier formula) {
    Integer done = known.get(key);
    if (done != null) {
      return done;
    }
    int depth = underWay.indexOf(key);
    if (depth >= 0) {
      shallowestCut = Math.min(shallowestCut, depth);
      return Graph.FALSE;
    }
    int mine = underWay.size();
    int outer = shallowestCut;
    shallowestCut = Integer.MAX_VALUE;
    underWay.add(key);
    int result = formula.getAsInt();
    underWay.removeLast();
    if (shallowestCut >= mine) {
      known.put(key, result);
      shallowestCut = Integer.MAX_VALUE;
    }
    shallowestCut = Math.min(outer, shallowestCut);
    return result;
  }
}
