package io.bangka.words;

import io.bangka.engine.Goal;
import io.bangka.model.Knowledge;
import io.bangka.plan.Deadline;
import io.bangka.plan.Phase;
import io.bangka.plan.PreparationPlan;
import io.bangka.plan.Task;
import java.util.ArrayList;
import java.util.List;

/// Writes a plan as people tick it off: what to have at hand, what to do before the move and after
/// it, what must not be missed, what all of it hangs on.
public record PlanNote(Knowledge knowledge, Words words) {

  /// All that is told of a plan.
  ///
  /// @param goal what the plan leads to
  public Note note(Goal goal, PreparationPlan plan) {
    var says = new PlanWords(words, plan);
    var lines = new ArrayList<Line>();
    lines.add(verdict(goal, plan));
    bring(says, lines);
    for (Phase phase : Phase.values()) {
      tasks(phase, plan, says, lines);
    }
    deadlines(plan, says, lines);
    lines.add(new Line.Heading(say("All of it", "总体")));
    lines.addAll(new RouteRest(words, plan.asOf()).lines(plan.route()));
    RouteNote.next(List.of(plan.route()))
        .ifPresent(ask -> lines.add(new Line.Ask(words.question(ask))));
    lines.addAll(new SourceLines(knowledge, words).lines(lines));
    return new Note(words.language(), lines);
  }

  private Line verdict(Goal goal, PreparationPlan plan) {
    String way = words.tongue().quoted(words.text(plan.route().through().title()));
    String what = words.goal(goal, new Platforms(knowledge, words).of(goal));
    return new Line.Verdict(
        plan.route().assumes().isEmpty() ? Mark.YES : Mark.DEPENDS,
        words.set(say("Plan to " + what + ": " + way + ".", "计划：" + what + "，途径：" + way + "。")));
  }

  private void bring(PlanWords says, List<Line> lines) {
    if (says.bring().isEmpty()) {
      return;
    }
    lines.add(new Line.Heading(say("Have at hand", "备齐")));
    says.bring().forEach(thing -> lines.add(task(thing, List.of())));
  }

  private void tasks(Phase phase, PreparationPlan plan, PlanWords says, List<Line> lines) {
    var tasks = plan.tasks().stream().filter(task -> task.phase() == phase).toList();
    if (tasks.isEmpty()) {
      return;
    }
    lines.add(new Line.Heading(says.heading(phase)));
    for (Task task : tasks) {
      String details = says.details(task);
      String text = says.title(task) + (details.isEmpty() ? "" : say(" — ", "：") + details);
      lines.add(task(words.set(text), RouteNote.sources(says.step(task))));
    }
  }

  private Line task(String text, List<String> sources) {
    return new Line.Task(words.tongue().sentence(text), sources);
  }

  private void deadlines(PreparationPlan plan, PlanWords says, List<Line> lines) {
    if (plan.deadlines().isEmpty()) {
      return;
    }
    lines.add(new Line.Heading(say("Do not miss", "不要错过")));
    for (Deadline deadline : plan.deadlines()) {
      lines.add(
          new Line.Deadline(words.tongue().sentence(says.deadline(deadline)), sources(deadline)));
    }
  }

  /// Ids of the sources that state a deadline; none for what the person said.
  public static List<String> sources(Deadline deadline) {
    return switch (deadline) {
      case Deadline.Kept kept -> Cited.ids(kept.upkeep().citation());
      case Deadline.Ends ends -> Cited.ids(ends.lasts().citation());
      case Deadline.Expires _ -> List.of();
    };
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
