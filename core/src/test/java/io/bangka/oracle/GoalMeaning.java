package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Attribute;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whether the goal is reached in one completion, under one choice of what nothing settles.
final class GoalMeaning {
  private final Goal goal;
  private final Optional<Pattern> gains;
  private final List<ProcedureMeaning> steps;
  private final List<ProcedureMeaning> serving;
  private final Platform platform;

  GoalMeaning(Knowledge knowledge, Goal goal, Presences presences) {
    this.goal = goal;
    this.gains = gains(knowledge.vocabulary(), goal.purpose());
    var all =
        knowledge.procedures().values().stream()
            .map(p -> procedure(p, knowledge, presences))
            .toList();
    this.steps = all.stream().filter(ProcedureMeaning::isStep).toList();
    this.serving = all.stream().filter(this::serves).toList();
    this.platform = new Platform(knowledge.providers(), goal.platform());
  }

  private static Optional<Pattern> gains(Vocabulary vocabulary, String purpose) {
    return Optional.ofNullable(vocabulary.purposes().get(purpose)).orElseThrow().gains();
  }

  private static ProcedureMeaning procedure(
      Procedure procedure, Knowledge knowledge, Presences presences) {
    var rules =
        knowledge.rules().stream()
            .filter(r -> r.providers().contains(procedure.provider()))
            .toList();
    return new ProcedureMeaning(procedure, rules, fresh(knowledge.vocabulary()), presences);
  }

  private static Map<String, String> fresh(Vocabulary vocabulary) {
    var fresh = new TreeMap<String, String>();
    for (Attribute attribute : vocabulary.kind("wallet").orElseThrow().attributes().values()) {
      attribute.fresh().ifPresent(value -> fresh.put(attribute.path(), value));
    }
    return fresh;
  }

  /// Whether it leads to the goal directly, by what it says.
  private boolean serves(ProcedureMeaning procedure) {
    return gains.map(procedure::canYield).orElseGet(() -> procedure.namesActs(goal.purpose()));
  }

  /// Those of the platform and of what it builds on; if none leads there, those of what builds on
  /// it. What is not offered says nothing as long as something else is.
  private List<ProcedureMeaning> candidates() {
    var lawful = serving.stream().filter(ProcedureMeaning::isLawful).toList();
    var own = lawful.stream().filter(p -> platform.has(p.procedure())).toList();
    var near =
        own.isEmpty() ? lawful.stream().filter(p -> platform.carries(p.procedure())).toList() : own;
    var offered = near.stream().filter(ProcedureMeaning::mayBeOffered).toList();
    return offered.isEmpty() ? near : offered;
  }

  /// Only unlawful procedures would lead there: that is a no.
  private boolean isOnlyUnlawful() {
    return serving.stream()
        .filter(p -> platform.has(p.procedure()) || platform.carries(p.procedure()))
        .anyMatch(p -> !p.isLawful());
  }

  boolean reached(Scene start, Choices choices) {
    var end = withEverythingGained(start, choices);
    return gains.isPresent() ? gained(gains.get(), end, choices) : done(end, choices);
  }

  private Scene withEverythingGained(Scene start, Choices choices) {
    var holdings = new LinkedHashSet<>(start.who().holdings());
    boolean more = true;
    while (more) {
      var scene = start.holding(new LinkedHashSet<>(holdings));
      more = false;
      for (ProcedureMeaning step : steps) {
        if (step.canBePerformed(scene, choices)) {
          more |= holdings.addAll(step.gains(scene, choices));
        }
      }
    }
    return start.holding(holdings);
  }

  /// What no procedure says to yield is neither to be had nor not.
  private boolean gained(Pattern wanted, Scene scene, Choices choices) {
    var candidates = candidates();
    if (candidates.isEmpty()) {
      return nobodySays(choices);
    }
    return candidates.stream()
        .anyMatch(p -> p.canBePerformed(scene, choices) && p.yields(wanted, scene, choices));
  }

  /// An act of which no procedure says anything is neither possible nor impossible.
  private boolean done(Scene scene, Choices choices) {
    var candidates = candidates();
    if (candidates.stream().noneMatch(p -> p.lists(scene, choices))) {
      return nobodySays(choices);
    }
    return candidates.stream().anyMatch(p -> p.letsAct(scene, goal.spending(), choices));
  }

  private boolean nobodySays(Choices choices) {
    boolean forbidden = candidates().isEmpty() && isOnlyUnlawful();
    return !forbidden && choices.holds(new Free(Why.UNSOURCED, "what nobody speaks of"));
  }
}
