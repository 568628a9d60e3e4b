package io.bangka.engine;

import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Why;
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A goal compiled to the graph: the formula of the goal, and those of its parts, for explanations.
///
/// @param goal the node that says whether the goal is reached
/// @param candidates by procedure: the node that says whether it reaches the goal; where only
///   unlawful procedures would, these, which never do
/// @param requirements by procedure and requirement name: the node that says whether it is met
/// @param speaking by candidate: the node that says whether it speaks of the act, allowing or
///   denying it; empty where the goal is no act
/// @param procedures the candidates first, then the steps that may lead to them
record Compiled(
    Graph graph,
    int goal,
    Map<Procedure, Integer> candidates,
    Map<Procedure, Map<String, Integer>> requirements,
    Map<Procedure, Integer> speaking,
    List<Procedure> procedures) {

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
    return new Compiled(graph, root, candidates, requirements, speaking, procedures);
  }

  /// Those that are offered on the day; if none is, all, so that an answer can say so.
  private static List<Procedure> offered(List<Procedure> candidates, Reach reach) {
    var offered = candidates.stream().filter(p -> reach.offered(p) != Graph.FALSE).toList();
    return offered.isEmpty() ? candidates : offered;
  }

  private static boolean byAct(Knowledge knowledge, Goal goal) {
    var purpose = knowledge.vocabulary().purposes().get(goal.purpose());
    return purpose != null && purpose.gains().isEmpty();
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

  /// By procedure and role: the node that says whether one thing of the kind fills it. Looks only
  /// at procedures that the goal needs, not at every one that may lead to it.
  Map<Procedure, Map<String, Integer>> uses(LocalDate asOf, String kind, List<Procedure> needed) {
    var uses = new LinkedHashMap<Procedure, Map<String, Integer>>();
    for (var procedure : needed) {
      for (var requirement : procedure.requires()) {
        if (requirement instanceof Requirement.Role role && role.party().isEmpty()) {
          Integer filled = new RoleFormula(graph, asOf, procedure.id()).filledBy(role).get(kind);
          if (filled != null) {
            uses.computeIfAbsent(procedure, _ -> new LinkedHashMap<>())
                .put(role.name(), graph.exists(Space.own(kind), filled));
          }
        }
      }
    }
    return uses;
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
        parts.add(allowed(procedure));
        speaking.put(procedure, speaks(procedure));
      }
      return graph.step(procedure.id(), graph.and(parts));
    }

    Map<String, Integer> requirements(Procedure procedure) {
      var broken = broken(procedure);
      var nodes = new LinkedHashMap<String, Integer>();
      for (var requirement : reach.requirementsOf(procedure)) {
        nodes.put(
            requirement.name(),
            reach.met(procedure.id(), requirement, afterYield(procedure, requirement, broken)));
      }
      Integer always = broken.get(LimitFormula.ANYTHING);
      if (always != null) {
        nodes.put(limit(LimitFormula.ANYTHING), graph.not(always));
      }
      for (var entry : broken.entrySet()) {
        if (unattached(procedure, entry.getKey())) {
          nodes.put(
              limit(entry.getKey()),
              graph.not(graph.exists(Space.own(entry.getKey()), entry.getValue())));
        }
      }
      requirements.put(procedure, nodes);
      return nodes;
    }

    private Map<String, Integer> broken(Procedure procedure) {
      return goal.spending()
          .map(s ->
              new LimitFormula(graph, asOf, new Spent(s, rates, asOf))
                  .broken(reach.terms().limitsByOwner(procedure)))
          .orElse(Map.of());
    }

    /// No role of the procedure is filled by this kind of holding.
    private static boolean unattached(Procedure procedure, String kind) {
      return !kind.equals(LimitFormula.ANYTHING)
          && procedure.requires().stream().noneMatch(r -> isFilledBy(r, kind));
    }

    private static boolean isFilledBy(Requirement requirement, String kind) {
      return requirement instanceof Requirement.Role role
          && role.party().isEmpty()
          && role.rows().stream().anyMatch(r -> r.pattern().kind().equals(kind));
    }

    /// A limit speaks of the wallet as the procedure leaves it: one that it has just verified.
    private Map<String, Integer> afterYield(
        Procedure procedure, Requirement requirement, Map<String, Integer> broken) {
      var after = new HashMap<>(broken);
      for (var yield : procedure.yields()) {
        if (yield.on().filter(requirement.name()::equals).isPresent()) {
          after.computeIfPresent(
              yield.gain().kind(),
              (_, formula) ->
                  Substitution.gained(graph, reach.vocabulary(), yield.gain(), formula));
        }
      }
      return after;
    }

    /// What rules ask for the act at hand.
    private List<Integer> forThisAct(Procedure procedure) {
      var parts = new ArrayList<Integer>();
      for (var rule : reach.rules(procedure)) {
        if (rule.act().isPresent()) {
          int concerned = concerns(rule.act().get());
          for (var requirement : rule.requires()) {
            parts.add(graph.or(graph.not(concerned), reach.met(rule.id(), requirement, Map.of())));
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
  private static final String LIMIT = "limit";

  /// What an amount must satisfy that a limit may forbid.
  static final Requirement AMOUNT = new Requirement.All(LIMIT, List.of());

  /// The name of the limits that speak of a kind of holding which fills no role, or of none.
  static String limit(String kind) {
    return kind.equals(LimitFormula.ANYTHING) ? LIMIT : LIMIT + " " + kind;
  }

  static boolean isLimit(String name) {
    return name.equals(LIMIT) || name.startsWith(LIMIT + " ");
  }
}
