package io.bangka.service;

import io.bangka.calendar.CalendarFile;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.plan.Deadline;
import io.bangka.plan.PreparationPlan;
import io.bangka.plan.Task;
import io.bangka.service.RouteAnswer.Plan;
import io.bangka.service.RouteAnswer.PlannedDeadline;
import io.bangka.service.RouteAnswer.PlannedTask;
import io.bangka.words.PlanEvents;
import io.bangka.words.PlanNote;
import io.bangka.words.PlanWords;
import io.bangka.words.Words;
import java.util.List;
import java.util.Optional;

/// Puts a plan into the shape of the contract, and into words.
record PlanMaking(Knowledge knowledge, Words words, Goal goal, PreparationPlan plan) {

  PlanReply reply() {
    return new PlanReply(() -> new PlanNote(knowledge, words).note(goal, plan), this::calendar);
  }

  private Optional<CalendarFile> calendar() {
    var events = new PlanEvents(says()).all();
    String through = plan.route().through().id();
    String name = words.text(plan.route().through().title());
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(new CalendarFile(through, name, words.language(), plan.asOf(), events));
  }

  private PlanWords says() {
    return new PlanWords(words, plan);
  }

  Plan answer() {
    return new Plan(
        plan.route().through().id(),
        plan.move().to(),
        plan.move().day(),
        says().bring(),
        plan.tasks().stream().map(this::task).toList(),
        plan.deadlines().stream().map(this::deadline).toList());
  }

  private PlannedTask task(Task task) {
    var says = says();
    return new PlannedTask(
        task.step(),
        task.phase(),
        task.placed(),
        task.timing().days(),
        task.timing().open(),
        plan.day(task),
        plan.late(task),
        says.bring(task),
        says.title(task),
        says.details(task));
  }

  private PlannedDeadline deadline(Deadline deadline) {
    return new PlannedDeadline(
        kind(deadline),
        step(deadline),
        procedure(deadline),
        holding(deadline).map(says()::name),
        period(deadline),
        deadline.first(),
        says().deadline(deadline),
        PlanNote.sources(deadline));
  }

  private static RouteAnswer.DeadlineKind kind(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Kept _ -> RouteAnswer.DeadlineKind.KEPT;
      case Deadline.Ends _ -> RouteAnswer.DeadlineKind.ENDS;
      case Deadline.Expires _ -> RouteAnswer.DeadlineKind.EXPIRES;
    };
  }

  private static Optional<Deadline.Of> of(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Kept kept -> Optional.of(kept.of());
      case Deadline.Ends ends -> Optional.of(ends.of());
      case Deadline.Expires _ -> Optional.empty();
    };
  }

  private static Optional<Integer> step(Deadline deadline) {
    return of(deadline)
        .flatMap(of ->
            of instanceof Deadline.Of.Step(int place, _) ? Optional.of(place) : Optional.empty());
  }

  private static Optional<String> procedure(Deadline deadline) {
    return of(deadline).map(of -> of.procedure().id());
  }

  private static Optional<Holding> holding(Deadline deadline) {
    if (deadline instanceof Deadline.Expires(var holding, _)) {
      return Optional.of(holding);
    }
    return of(deadline)
        .flatMap(of ->
            of instanceof Deadline.Of.Held(var held, _) ? Optional.of(held) : Optional.empty());
  }

  private static Optional<String> period(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Kept kept -> Optional.of(kept.upkeep().every());
      case Deadline.Ends ends -> Optional.of(ends.lasts().value());
      case Deadline.Expires _ -> Optional.empty();
    };
  }

  /// Ids of the sources of its deadlines.
  static List<String> sources(Plan plan) {
    return plan.deadlines().stream().flatMap(d -> d.sources().stream()).distinct().toList();
  }
}
