package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Why;
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A goal compiled to the graph: the formula of the goal, and those of its parts, for explanations.
///
/// @param goal the node that says whether the goal is reached
/// @param candidates by procedure: the node that says whether it reaches the goal; where only
///   unlawful procedures would, these, which never do
/// @param requirements by procedure and requirement name: the node that says whether it is met
/// @param speaking by candidate: the node that says whether it speaks of the act, allowing or
///   denying it; empty where the goal is no act
/// @param procedures the candidates first, then the steps that may lead to them
/// @param uses which things fill which roles
record Compiled(
    Graph graph,
    int goal,
    Map<Procedure, Integer> candidates,
    Map<Procedure, Map<String, Integer>> requirements,
    Map<Procedure, Integer> speaking,
    List<Procedure> procedures,
    Roles uses) {

  static Compiled of(Knowledge knowledge, LocalDate asOf, Goal goal, Rates rates) {
    var graph = new Graph();
    var reach = new Reach(graph, knowledge, asOf);
    var candidates = new LinkedHashMap<Procedure, Integer>();
    var requirements = new LinkedHashMap<Procedure, Map<String, Integer>>();
    var speaking = new LinkedHashMap<Procedure, Integer>();
    var builder = new Builder(graph, reach, asOf, goal, rates, requirements, speaking);
    for (var procedure : offered(Candidates.of(knowledge, goal), reach)) {
      candidates.put(procedure, builder.candidate(procedure, byAct(knowledge, goal)));
    }
    int root = graph.or(List.copyOf(candidates.values()));
    var unlawful =
        candidates.isEmpty() ? Candidates.unlawful(knowledge, goal) : List.<Procedure>of();
    for (var procedure : unlawful) {
      builder.requirements(procedure);
      candidates.put(procedure, Graph.FALSE);
    }
    if (unlawful.isEmpty()) {
      root =
          graph.or(
              root,
              byAct(knowledge, goal)
                  ? builder.unlisted(candidates.keySet())
                  : builder.unknown(candidates.keySet()));
    }
    var procedures = new ArrayList<>(candidates.keySet());
    for (var step : stepsIn(graph, knowledge)) {
      if (!procedures.contains(step)) {
        builder.requirements(step);
        procedures.add(step);
      }
    }
    var needed = Needed.by(List.copyOf(candidates.keySet()), knowledge);
    var uses = Roles.of(graph, asOf, needed, candidates.isEmpty() ? root : Graph.FALSE);
    return new Compiled(graph, root, candidates, requirements, speaking, procedures, uses);
  }

  /// Those that are offered on the day; if none is, all, so that an answer can say so.
  private static List<Procedure> offered(List<Procedure> candidates, Reach reach) {
    var offered = candidates.stream().filter(p -> reach.offered(p) != Graph.FALSE).toList();
    return offered.isEmpty() ? candidates : offered;
  }

  private static boolean byAct(Knowledge knowledge, Goal goal) {
    return knowledge.vocabulary().isAct(goal.purpose());
  }

  private static List<Procedure> stepsIn(Graph graph, Knowledge knowledge) {
    return graph.nodes().stream()
        .flatMap(n ->
            n instanceof Node.Step(var id, _)
                ? java.util.stream.Stream.of(id)
                : java.util.stream.Stream.of())
        .distinct()
        .map(id -> knowledge.procedures().get(id))
        .toList();
  }

  private record Builder(
      Graph graph,
      Reach reach,
      LocalDate asOf,
      Goal goal,
      Rates rates,
      Map<Procedure, Map<String, Integer>> requirements,
      Map<Procedure, Integer> speaking) {

    int candidate(Procedure procedure, boolean byAct) {
      var parts = new ArrayList<Integer>();
      parts.add(reach.offered(procedure));
      parts.addAll(requirements(procedure).values());
      parts.addAll(forThisAct(procedure));
      if (byAct) {
        parts.add(allowedHere(procedure));
        speaking.put(procedure, speaks(procedure));
      }
      return graph.step(procedure.id(), graph.and(parts));
    }

    Map<String, Integer> requirements(Procedure procedure) {
      var requirements = reach.requirementsOf(procedure);
      var breaking = breaking(procedure);
      var attached = breaking.among(requirements);
      var nodes = new LinkedHashMap<String, Integer>();
      for (var requirement : requirements) {
        var limits = attached.getOrDefault(requirement, Breaking.NOTHING);
        int met =
            reach.met(procedure.id(), requirement, afterYield(procedure, requirement, limits));
        nodes.merge(requirement.name(), met, (one, other) -> graph.and(one, other));
      }
      int within = graph.not(graph.or(ofNoKind(procedure), unattached(breaking, requirements)));
      if (within != Graph.TRUE) {
        nodes.put(LIMIT, within);
      }
      this.requirements.put(procedure, nodes);
      return nodes;
    }

    private Optional<LimitFormula> limits() {
      return goal.spending().map(s -> new LimitFormula(graph, asOf, new Spent(s, rates, asOf)));
    }

    private Breaking breaking(Procedure procedure) {
      return limits()
          .map(l -> new Breaking(l.ofKinds(reach.terms().limitsByOwner(procedure))))
          .orElse(Breaking.NOTHING);
    }

    private int ofNoKind(Procedure procedure) {
      return limits()
          .map(l -> l.ofNoKind(reach.terms().limitsByOwner(procedure)))
          .orElse(Graph.FALSE);
    }

    /// Nothing of the kind is used: what the limit says of everything else binds.
    private int unattached(Breaking breaking, List<Requirement> requirements) {
      return graph.or(
          breaking.limits().stream()
              .filter(l -> requirements.stream().noneMatch(r -> Breaking.takes(r, l.kind())))
              .map(Breaking.OfKind::forOthers)
              .toList());
    }

    /// A limit speaks of the wallet as the procedure leaves it: one that it has just verified.
    private Breaking afterYield(Procedure procedure, Requirement requirement, Breaking limits) {
      var after = limits;
      for (var yield : procedure.yields()) {
        if (yield.on().filter(requirement.name()::equals).isPresent()) {
          after =
              after.rewritten(
                  yield.gain().kind(),
                  f -> Substitution.gained(graph, reach.vocabulary(), yield.gain(), f));
        }
      }
      return after;
    }

    /// Whether the procedure lets the act be done, kept beside what it asks for.
    private int allowedHere(Procedure procedure) {
      int allowed = allowed(procedure);
      Map<String, Integer> nodes = requirements.get(procedure);
      if (nodes != null) {
        nodes.put(ACT, allowed);
      }
      return allowed;
    }

    /// What rules ask for the act at hand.
    private List<Integer> forThisAct(Procedure procedure) {
      var parts = new ArrayList<Integer>();
      for (var rule : reach.rules(procedure)) {
        if (rule.act().isPresent()) {
          int concerned = concerns(rule.act().get());
          for (var requirement : rule.requires()) {
            parts.add(
                graph.or(
                    graph.not(concerned), reach.met(rule.id(), requirement, Breaking.NOTHING)));
          }
        }
      }
      return parts;
    }

    private int concerns(Pattern act) {
      return graph.exists(Space.own("act"), graph.test(Space.own("act"), act));
    }

    private int allowed(Procedure procedure) {
      return graph.exists(
          Space.own("act"), new RoleFormula(graph, asOf, procedure.id()).allowed(acts(procedure)));
    }

    private int speaks(Procedure procedure) {
      return graph.exists(
          Space.own("act"), new RoleFormula(graph, asOf, procedure.id()).listed(acts(procedure)));
    }

    /// A procedure's own rows about acts, and those of the rules that concern its provider.
    private List<io.bangka.model.Row> acts(Procedure procedure) {
      var rows = new ArrayList<>(procedure.acts());
      reach.rules(procedure).forEach(rule -> rows.addAll(rule.denies()));
      return rows;
    }

    /// No procedure is known that yields it: nobody says whether it can be had.
    int unknown(java.util.Collection<Procedure> candidates) {
      return candidates.isEmpty()
          ? graph.free(FreeVariable.of(Why.UNSOURCED, "procedures for " + goal.purpose()))
          : Graph.FALSE;
    }

    /// No procedure lists the act: nobody says whether it can be done.
    int unlisted(java.util.Collection<Procedure> candidates) {
      var listed =
          candidates.stream()
              .map(p -> new RoleFormula(graph, asOf, p.id()).listed(acts(p)))
              .toList();
      int act = graph.exists(Space.own("act"), graph.or(listed));
      return graph.and(
          graph.not(act), graph.free(FreeVariable.of(Why.UNSOURCED, "act " + goal.purpose())));
    }
  }

  /// The name under which a limit that the amount may break stands among the requirements.
  static final String LIMIT = "limit";

  /// The name under which what is to be done stands among the requirements.
  static final String ACT = "act";

  /// What must be allowed.
  static final Requirement TO_DO = new Requirement.All(ACT, List.of());

  /// What an amount must satisfy that a limit may forbid.
  static final Requirement AMOUNT = new Requirement.All(LIMIT, List.of());
}
