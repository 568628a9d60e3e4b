package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Attribute;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
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
  private final List<ProcedureMeaning> candidates;

  GoalMeaning(Knowledge knowledge, Goal goal, Presences presences) {
    this.goal = goal;
    this.gains = gains(knowledge.vocabulary(), goal.purpose());
    var all =
        knowledge.procedures().values().stream()
            .map(p -> procedure(p, knowledge, presences))
            .toList();
    this.steps = all.stream().filter(ProcedureMeaning::isStep).toList();
    this.candidates = all.stream().filter(p -> isOfPlatform(p.procedure(), knowledge)).toList();
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

  /// Of the platform itself, or of one that it builds on.
  private boolean isOfPlatform(Procedure procedure, Knowledge knowledge) {
    return goal.platform()
        .map(knowledge.providers()::get)
        .filter(platform -> !serves(procedure, platform))
        .isEmpty();
  }

  private static boolean serves(Procedure procedure, Provider platform) {
    return procedure.provider().equals(platform.id())
        || platform.buildsOn().contains(procedure.provider());
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

  private boolean gained(Pattern wanted, Scene scene, Choices choices) {
    return candidates.stream()
        .anyMatch(p -> p.canBePerformed(scene, choices) && p.yields(wanted, scene, choices));
  }

  /// An act of which no procedure says anything is neither possible nor impossible.
  private boolean done(Scene scene, Choices choices) {
    if (candidates.stream().noneMatch(p -> p.lists(scene, choices))) {
      return choices.holds(new Free(Why.UNSOURCED, "an act that nobody lists"));
    }
    return candidates.stream().anyMatch(p -> p.letsAct(scene, goal.spending(), choices));
  }
}
