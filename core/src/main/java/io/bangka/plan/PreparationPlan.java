package io.bangka.plan;

import io.bangka.route.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A route as a checklist by date.
///
/// @param asOf the day on which it is made
/// @param tasks every step of the route, in an order in which they can be done; those before the
///   move first
/// @param deadlines those of the route's steps first, then those of what is held
public record PreparationPlan(
    Route route, LocalDate asOf, Move move, List<Task> tasks, List<Deadline> deadlines) {
  public PreparationPlan {
    tasks = List.copyOf(tasks);
    deadlines = List.copyOf(deadlines);
  }

  /// The day of a task; empty without a day of the move, and for one of which only its order is
  /// known.
  public Optional<LocalDate> day(Task task) {
    return task.timing().open() && task.timing().days() == 0
        ? Optional.empty()
        : move.day().map(day -> task.timing().day(task.phase(), day));
  }

  /// Whether the task should have begun already, by what sources say.
  public boolean late(Task task) {
    return task.phase() == Phase.BEFORE && day(task).filter(day -> day.isBefore(asOf)).isPresent();
  }
}
