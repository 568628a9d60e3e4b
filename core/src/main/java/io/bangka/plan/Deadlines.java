package io.bangka.plan;

import io.bangka.engine.Possessions;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a plan must not be missed, as far as the packs state it.
///
/// @param plan without its deadlines
record Deadlines(Possessions possessions, PreparationPlan plan) {

  List<Deadline> all() {
    var found = new ArrayList<Deadline>();
    plan.tasks().forEach(task -> ofStep(task).forEach(found::add));
    possessions.said().forEach(holding -> expiry(holding).ifPresent(found::add));
    possessions.said().forEach(holding -> kept(holding).forEach(found::add));
    return List.copyOf(found);
  }

  private Stream<Deadline> ofStep(Task task) {
    if (!(plan.route().steps().get(task.step()).doing() instanceof Doing.Performing(var done))) {
      return Stream.of();
    }
    var of = new Deadline.Of.Step(task.step(), done);
    return Stream.concat(
        done.lasts().stream()
            .filter(lasts -> inForce(lasts.force()))
            .map(lasts -> new Deadline.Ends(lasts, of, first(task, lasts.value()))),
        done.upkeep().stream()
            .filter(upkeep -> inForce(upkeep.force()))
            .map(upkeep -> new Deadline.Kept(upkeep, of, first(task, upkeep.every()))));
  }

  /// Counted from the earliest day on which the step may be done, so that nobody is told too late.
  private Optional<LocalDate> first(Task task, String period) {
    return plan.move()
        .day()
        .map(move ->
            switch (task.phase()) {
              case BEFORE -> plan.asOf();
              case MOVE, THERE -> task.timing().day(task.phase(), move);
            })
        .map(day -> day.plus(Period.parse(period)));
  }

  /// On a day that was said exactly, and has not come yet.
  private Optional<Deadline> expiry(Holding holding) {
    return holding.said().get("expires") instanceof Said.Within(Test.Range range)
            && range.low() == range.high()
            && range.low() >= plan.asOf().toEpochDay()
        ? Optional.of(new Deadline.Expires(holding, LocalDate.ofEpochDay(range.low())))
        : Optional.empty();
  }

  private Stream<Deadline> kept(Holding holding) {
    return possessions.keeping(holding).stream()
        .filter(procedure -> !isStep(procedure))
        .flatMap(procedure ->
            procedure.upkeep().stream()
                .filter(upkeep -> inForce(upkeep.force()))
                .map(upkeep ->
                    new Deadline.Kept(
                        upkeep, new Deadline.Of.Held(holding, procedure), Optional.empty())));
  }

  private boolean isStep(Procedure procedure) {
    return plan.route().steps().stream()
        .anyMatch(step -> step.doing().equals(new Doing.Performing(procedure)));
  }

  private boolean inForce(Force force) {
    return force.on(plan.asOf()) == Presence.IN_FORCE;
  }
}
