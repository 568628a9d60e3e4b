package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Purpose;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Yield;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Which procedures lead to a goal directly: those of the platform, and of the providers that it
/// builds on, that yield what the purpose gains, or that speak of the act.
final class Candidates {
  private Candidates() {}

  static List<Procedure> of(Knowledge knowledge, Goal goal) {
    return of(knowledge, goal, p -> p.unlawful().isEmpty());
  }

  /// Those that would lead there but are not lawful.
  static List<Procedure> unlawful(Knowledge knowledge, Goal goal) {
    return of(knowledge, goal, p -> p.unlawful().isPresent());
  }

  private static List<Procedure> of(
      Knowledge knowledge, Goal goal, Predicate<Procedure> considered) {
    Predicate<Procedure> serves =
        considered
            .and(p -> goal.procedure().map(p.id()::equals).orElse(true))
            .and(serves(knowledge, goal));
    var own = serving(knowledge, serves, providers(knowledge, goal));
    return own.isEmpty() ? serving(knowledge, serves, buildingOn(knowledge, goal)) : own;
  }

  private static List<Procedure> serving(
      Knowledge knowledge, Predicate<Procedure> serves, Set<String> providers) {
    return knowledge.procedures().values().stream()
        .filter(p -> providers.contains(p.provider()))
        .filter(serves)
        .toList();
  }

  private static Predicate<Procedure> serves(Knowledge knowledge, Goal goal) {
    var purpose = knowledge.vocabulary().purposes().get(goal.purpose());
    if (purpose == null) {
      return _ -> false;
    }
    return purpose
        .gains()
        .<Predicate<Procedure>>map(
            wanted -> p -> p.yields().stream().anyMatch(y -> gives(y, wanted)))
        .orElse(p -> p.acts().stream().anyMatch(row -> names(row.pattern(), purpose)));
  }

  /// A pattern without tests asks for a new holding; one with tests, for what is gained.
  private static boolean gives(Yield yield, Pattern wanted) {
    return yield.gain().kind().equals(wanted.kind())
        && (yield.on().isEmpty() || !wanted.tests().isEmpty())
        && wanted.tests().entrySet().stream()
            .allMatch(t -> passes(yield.gain(), t.getKey(), t.getValue()));
  }

  private static boolean passes(Holding gain, String attribute, Test test) {
    return gain.said().get(attribute) instanceof Said.Exactly(var values)
        && values.stream().anyMatch(v -> Test.oneOf(v).within(test));
  }

  private static boolean names(Pattern act, Purpose purpose) {
    var what = act.tests().get("do");
    return what == null || Test.oneOf(purpose.name()).within(what);
  }

  /// The platform and what it builds on; every provider if no platform is named.
  static Set<String> providers(Knowledge knowledge, Goal goal) {
    if (goal.platform().isEmpty()) {
      return knowledge.providers().keySet();
    }
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(List.of(goal.platform().get()));
    while (!open.isEmpty()) {
      String id = open.poll();
      var provider = knowledge.providers().get(id);
      if (found.add(id) && provider != null) {
        open.addAll(provider.buildsOn());
      }
    }
    return found;
  }

  private static Set<String> buildingOn(Knowledge knowledge, Goal goal) {
    var found = new LinkedHashSet<String>();
    knowledge.providers().values().stream()
        .filter(p -> goal.platform().filter(p.buildsOn()::contains).isPresent())
        .forEach(p -> found.add(p.id()));
    return found;
  }
}
