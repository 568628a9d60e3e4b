package io.bangka.plan;

import io.bangka.engine.Possessions;
import io.bangka.model.Holding;
import io.bangka.model.Requirement;
import io.bangka.plan.Task.Thing;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes plans of routes for one person.
///
/// @param act what is to be done in the end
public record Planner(Possessions possessions, Holding act, LocalDate asOf) {

  /// A step stands after the move if it waits for the journey, or if a source says that it is done
  /// there, or if what it gives is issued there and no source says that one can be elsewhere.
  /// Everything else is better done before.
  ///
  /// @param day of the move; empty if nobody said it
  public PreparationPlan plan(Route route, Optional<LocalDate> day) {
    var places = new Places(possessions.person(), act, asOf);
    var destination = places.destination(route);
    var phases = new ArrayList<Phase>();
    var placed = new ArrayList<Boolean>();
    for (var step : route.steps()) {
      var where = destination.map(to -> places.of(step, to));
      phases.add(phase(step, where.filter(Places.Where::there).isPresent(), destination, phases));
      placed.add(where.map(Places.Where::stated).orElse(true));
    }
    var timings = new Schedule(route, phases).timings();
    var tasks = new ArrayList<Task>();
    for (int place = 0; place < phases.size(); place++) {
      var bring = route.steps().get(place).uses().stream().map(this::thing).toList();
      tasks.add(new Task(place, phases.get(place), placed.get(place), timings.get(place), bring));
    }
    tasks.sort(Comparator.comparing(Task::phase));
    var move = new Move(destination, day);
    var plan = new PreparationPlan(route, asOf, move, tasks, List.of());
    return new PreparationPlan(route, asOf, move, tasks, new Deadlines(possessions, plan).all());
  }

  private static Phase phase(
      Route.Step step, boolean there, Optional<String> destination, List<Phase> before) {
    if (step.doing() instanceof Doing.Travelling(var country)
        && destination.equals(Optional.of(country))) {
      return Phase.MOVE;
    }
    boolean waits = step.after().stream().anyMatch(place -> before.get(place) != Phase.BEFORE);
    return there || waits ? Phase.THERE : Phase.BEFORE;
  }

  private Thing thing(Route.Used used) {
    var holding =
        used.asked().requirement() instanceof Requirement.Role role
            ? possessions.filling(role)
            : Optional.<Holding>empty();
    boolean presumed = holding.map(h -> h.presumption().isPresent()).orElse(!used.firm());
    return new Thing(used.asked(), holding, presumed);
  }
}
