package io.bangka.words;

import io.bangka.plan.Deadline;
import io.bangka.plan.PreparationPlan;
import io.bangka.plan.Task;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What of a plan goes into a calendar. A task of which nobody can say how long before the move it
/// must begin, stands on the day on which the plan is made: begin now.
public record PlanEvents(PlanWords says) {

  /// An entry of a day.
  ///
  /// @param key unique in the plan, and the same whenever the plan is made of the same
  /// @param every ISO 8601; empty for once
  /// @param deadline whether it must not be missed
  public record Event(
      String key,
      LocalDate day,
      Optional<String> every,
      String title,
      String text,
      boolean deadline) {}

  /// By day; empty without a day of the move.
  public List<Event> all() {
    var plan = says.plan();
    if (plan.move().day().isEmpty()) {
      return List.of();
    }
    var events = new ArrayList<Event>();
    plan.tasks().forEach(task -> events.add(task(plan, task)));
    var numbers = new HashMap<String, Integer>();
    for (Deadline deadline : plan.deadlines()) {
      events.add(deadline(plan, deadline, numbers.merge(key(deadline), 1, Integer::sum)));
    }
    events.sort((one, other) -> one.day().compareTo(other.day()));
    return List.copyOf(events);
  }

  private Event task(PreparationPlan plan, Task task) {
    LocalDate move = plan.move().day().orElseThrow();
    LocalDate day =
        switch (task.phase()) {
          case BEFORE -> task.timing().open() || plan.late(task) ? plan.asOf() : due(task, move);
          case MOVE, THERE -> task.timing().day(task.phase(), move);
        };
    return new Event(
        key(says.step(task).doing()),
        day,
        Optional.empty(),
        says.title(task),
        says.details(task),
        false);
  }

  private static String key(Doing doing) {
    return switch (doing) {
      case Doing.Performing(var procedure) -> procedure.id();
      case Doing.Travelling(var country) -> "travel-" + country;
    };
  }

  private static String key(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Kept kept -> kept.of().procedure().id() + "-kept";
      case Deadline.Ends ends -> ends.of().procedure().id() + "-ends";
      case Deadline.Expires(var holding, _) -> holding.kind() + "-expires";
    };
  }

  private static LocalDate due(Task task, LocalDate move) {
    return task.timing().day(task.phase(), move);
  }

  /// What counts from a day that nobody said is to be looked up now.
  private Event deadline(PreparationPlan plan, Deadline deadline, int number) {
    var every =
        deadline instanceof Deadline.Kept kept && kept.first().isPresent()
            ? Optional.of(kept.upkeep().every())
            : Optional.<String>empty();
    return new Event(
        key(deadline) + "-" + number,
        deadline.first().orElse(plan.asOf()),
        every,
        says.shortly(deadline),
        says.deadline(deadline),
        deadline.first().isPresent());
  }
}
