package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Ways;
import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Truth;
import io.bangka.money.Rates;
import io.bangka.route.Criterion;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import io.bangka.route.Routes;
import io.bangka.words.Told;
import io.bangka.words.WhyNot;
import java.util.List;
import java.util.Optional;

/// Finds why a way that somebody expected is not the way.
///
/// @param finder of the goal's routes
/// @param shown the routes that they are told
record Expecting(
    Knowledge knowledge,
    Engine engine,
    Rates rates,
    Inquiry inquiry,
    Goal goal,
    Routes finder,
    List<Route> shown) {

  /// One for a procedure; for a provider or a platform one for each of its procedures that lead to
  /// the goal, or are not lawful, and if there is none for each that it has.
  ///
  /// @param id of a procedure, a provider or a platform; nothing is told of one that no pack knows
  List<WhyNot> why(String id, Criterion criterion) {
    return knowledge.procedure(id).map(List::of).orElseGet(() -> of(id)).stream()
        .map(procedure -> why(procedure, criterion))
        .toList();
  }

  private List<Procedure> of(String provider) {
    var all =
        knowledge.procedures().values().stream()
            .filter(p -> p.provider().equals(provider))
            .toList();
    var unlawful = engine.unlawful(goal);
    var near = all.stream().filter(p -> leads(p) || unlawful.contains(p)).toList();
    return near.isEmpty() ? all : near;
  }

  private boolean leads(Procedure procedure) {
    return engine.candidates(through(procedure)).contains(procedure);
  }

  private Goal through(Procedure procedure) {
    return new Goal(
        goal.platform(), goal.purpose(), goal.act(), goal.spending(), Optional.of(procedure.id()));
  }

  private WhyNot why(Procedure procedure, Criterion criterion) {
    if (procedure.unlawful().isPresent()) {
      return new WhyNot.Unlawful(procedure);
    }
    for (int place = 0; place < shown.size(); place++) {
      if (goes(shown.get(place), procedure)) {
        return new WhyNot.Listed(
            procedure, place + 1, !shown.get(place).through().equals(procedure));
      }
    }
    if (!leads(procedure)) {
      return new WhyNot.Elsewhere(procedure);
    }
    return finder
        .through(procedure, criterion)
        .<WhyNot>map(route -> new WhyNot.Later(procedure, route))
        .orElseGet(() -> closed(procedure));
  }

  private static boolean goes(Route route, Procedure procedure) {
    return route.steps().stream()
        .anyMatch(step -> step.doing().equals(new Doing.Performing(procedure)));
  }

  private WhyNot closed(Procedure procedure) {
    var told = told(procedure);
    var broken = finder.broken(procedure);
    if (broken.isEmpty()) {
      return new WhyNot.Closed(procedure, told);
    }
    var unmet =
        broken.stream()
            .map(asked -> unmet(asked, procedure, told))
            .filter(one -> one.finding().isPresent() || saysSomething(one.requirement()))
            .toList();
    return unmet.isEmpty()
        ? new WhyNot.Elsewhere(procedure)
        : new WhyNot.Lacking(procedure, told, unmet);
  }

  /// That it lets something else be done says nothing unless a statement denies this.
  private static boolean saysSomething(Requirement requirement) {
    return !(requirement instanceof Requirement.Role role)
        || !role.rows().isEmpty()
        || !role.others().isEmpty()
        || role.text().isPresent();
  }

  private static WhyNot.Unmet unmet(Ways.Asked asked, Procedure procedure, Told told) {
    var finding =
        told.assessment().because().stream()
            .filter(f -> f.state() == Truth.FALSE && f.procedure().equals(procedure))
            .filter(f -> f.requirement().name().equals(asked.requirement().name()))
            .findFirst();
    return new WhyNot.Unmet(asked.requirement(), finding);
  }

  private Told told(Procedure procedure) {
    var query = inquiry.queries().getFirst();
    var alone =
        query
            .at(goal.platform())
            .to(List.of(goal.purpose()))
            .about(Optional.empty())
            .through(procedure.id());
    return new Answering(
            knowledge,
            engine,
            rates,
            inquiry.asOf(),
            inquiry.profile(),
            inquiry.presuming(),
            false,
            false,
            _ -> Optional.empty())
        .answers(List.of(alone))
        .getFirst();
  }
}
