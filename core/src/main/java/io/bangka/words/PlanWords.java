package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Requirement;
import io.bangka.model.Upkeep;
import io.bangka.plan.Deadline;
import io.bangka.plan.Phase;
import io.bangka.plan.PreparationPlan;
import io.bangka.plan.Task;
import io.bangka.route.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What a plan says, in one language. A time that no source gives is called unknown, and never a
/// number.
public record PlanWords(Words words, PreparationPlan plan) {

  /// What stands over the tasks of a phase: "Before you leave for mainland China (2026-12-20)".
  public String heading(Phase phase) {
    Optional<String> to = plan.move().to().map(this::country);
    return words.set(
        switch (phase) {
          case BEFORE -> to.map(this::beforeLeaving).orElseGet(this::toDo);
          case MOVE -> say("The journey", "动身") + onTheDay();
          case THERE -> to.map(c -> say("In " + c, "到达" + c + "之后")).orElseGet(this::toDo);
        });
  }

  private String beforeLeaving(String country) {
    return say("Before you leave for " + country, "前往" + country + "之前") + onTheDay();
  }

  private String toDo() {
    return plan.move()
        .day()
        .map(day -> say("To be ready by " + day, "须在 " + day + " 前办妥"))
        .orElseGet(() -> say("To do", "待办"));
  }

  private String onTheDay() {
    return plan.move().day().map(day -> words.tongue().aside(day.toString())).orElse("");
  }

  private String country(String code) {
    return words.naming().value("person", "location", code);
  }

  /// The step that a task does.
  public Route.Step step(Task task) {
    return plan.route().steps().get(task.step());
  }

  /// "1. Link a card": numbered in the order of the plan.
  public String title(Task task) {
    return number(task.step()) + ". " + says().title(step(task).doing());
  }

  /// The number of a step in the plan, from 1.
  private int number(int step) {
    int number = 1;
    for (Task task : plan.tasks()) {
      if (task.step() == step) {
        return number;
      }
      number++;
    }
    throw new IllegalArgumentException("no step " + step);
  }

  /// When, how long, for how much, and with what: "begin by 2026-12-06 at the latest; …".
  public String details(Task task) {
    var parts = new ArrayList<String>();
    timing(task).ifPresent(parts::add);
    parts.add(says().effort(step(task)));
    String bring = words.tongue().both(bring(task));
    if (!bring.isEmpty()) {
      parts.add(say("bring: ", "准备：") + bring);
    }
    if (!task.placed()) {
      parts.add(say("no source says whether it can be done from elsewhere", "没有来源说明能否在别处办理"));
    }
    parts.removeIf(String::isEmpty);
    return words.set(words.tongue().clauses(parts));
  }

  private RouteWords says() {
    return new RouteWords(words, plan.asOf());
  }

  /// A thing to have at hand, as it was said, or by what it serves as; empty for what is no thing,
  /// or need not be one: a guardian, for who is of age.
  private Optional<String> thing(Task.Thing thing) {
    if (thing.holding().isEmpty() && !(thing.asked().requirement() instanceof Requirement.Role)) {
      return Optional.empty();
    }
    if (!Kinds.forThings(thing.asked().requirement())
        && thing.holding().filter(PlanWords::carried).isEmpty()) {
      return Optional.empty();
    }
    String name =
        thing.holding().map(this::name).orElseGet(() -> words.role(thing.asked().requirement()));
    return Optional.of(
        thing.presumed() ? name + words.tongue().aside(say("presumed", "假定有")) : name);
  }

  /// A thing without the day on which it expires, which stands among the deadlines.
  public String name(Holding holding) {
    var said = new TreeMap<>(holding.said());
    said.remove("expires");
    return words.yours(new Holding(holding.kind(), said, holding.presumption()));
  }

  private static boolean carried(Holding holding) {
    return !holding.kind().equals("wallet");
  }

  private Optional<String> timing(Task task) {
    return switch (task.phase()) {
      case BEFORE -> before(task);
      case MOVE -> Optional.empty();
      case THERE -> there(task);
    };
  }

  private Optional<String> before(Task task) {
    if (plan.late(task)) {
      LocalDate due = plan.day(task).orElseThrow();
      return Optional.of(
          say(
              "too late for that day: by what sources say it should have begun on " + due,
              "已赶不上：按来源所说的时间，最迟应在 " + due + " 开始"));
    }
    boolean act = !step(task).prepares();
    if (act || (task.timing().days() == 0 && !task.timing().open())) {
      return Optional.empty();
    }
    if (task.timing().days() == 0) {
      return Optional.of(asEarly());
    }
    String latest = latest(task);
    return Optional.of(
        task.timing().open()
            ? asEarly() + say(", and " + latest, "，" + latest)
            : say("begin " + latest, latest + "开始"));
  }

  private String asEarly() {
    return say(
        "begin as early as you can, since no source says how long all of it takes",
        "尽早开始，没有来源说明全程要多久");
  }

  private String latest(Task task) {
    return plan.day(task)
        .map(day -> say("on " + day + " at the latest", "最迟 " + day))
        .orElseGet(() -> {
          String days = words.times().duration("P" + task.timing().days() + "D");
          return say(days + " ahead at the latest", "最迟提前" + days);
        });
  }

  private Optional<String> there(Task task) {
    boolean open = task.timing().open();
    if (task.timing().days() == 0) {
      return open
          ? Optional.of(
              say(
                  "once the steps before it are done, and no source says how long all of them take",
                  "待前面的步骤办成即可，没有来源说明那要多久"))
          : Optional.empty();
    }
    String earliest =
        plan.day(task)
            .map(day -> say("from " + day + " on at the earliest", "最早 " + day))
            .orElseGet(() -> {
              String days = words.times().duration("P" + task.timing().days() + "D");
              return say(days + " after arrival at the earliest", "最早在到达 " + days + "后");
            });
    return Optional.of(open ? earliest + say(", perhaps later", "，可能更晚") : earliest);
  }

  /// What must not be missed, in whole sentences.
  public String deadline(Deadline deadline) {
    return words.set(
        switch (deadline) {
          case Deadline.Kept kept -> kept(kept);
          case Deadline.Ends ends -> ends(ends);
          case Deadline.Expires(var holding, var day) -> expires(holding, day);
        });
  }

  /// The same in a few words, for the title of an entry in a calendar.
  public String shortly(Deadline deadline) {
    return words.set(
        switch (deadline) {
          case Deadline.Kept kept -> words.text(kept.upkeep().what());
          case Deadline.Ends ends ->
              say("Ends: ", "到期：") + words.text(ends.of().procedure().title());
          case Deadline.Expires(var holding, _) -> say("Expires: ", "到期：") + name(holding);
        });
  }

  private String kept(Deadline.Kept kept) {
    Upkeep upkeep = kept.upkeep();
    String costs = upkeep.costs().map(sum -> words.tongue().aside(words.amount(sum))).orElse("");
    String what = words.text(upkeep.what()) + say(", ", "，") + every(upkeep.every()) + costs;
    return sentence(of(kept.of(), what) + since(kept))
        + say(" ", "")
        + sentence(say("Otherwise: ", "否则：") + words.text(upkeep.otherwise()));
  }

  private String of(Deadline.Of of, String what) {
    return switch (of) {
      case Deadline.Of.Step(int place, _) ->
          say("step " + number(place) + ": " + what, "第 " + number(place) + " 步：" + what);
      case Deadline.Of.Held(var holding, var procedure) ->
          name(holding)
              + words.tongue().aside(words.text(procedure.title()))
              + say(": ", "：")
              + what;
    };
  }

  private String since(Deadline.Kept kept) {
    return switch (kept.of()) {
      case Deadline.Of.Step _ -> earliest(kept.first());
      case Deadline.Of.Held _ -> say("; nobody said when it was done last", "；没有说上次是什么时候");
    };
  }

  private String earliest(Optional<LocalDate> first) {
    return first
        .map(day -> say("; due first on " + day + " at the earliest", "；首次最早 " + day + " 到期"))
        .orElseGet(() -> say("; counted from that step", "；自该步办成起算"));
  }

  private String ends(Deadline.Ends ends) {
    String lasts = words.duration(ends.lasts().value());
    return sentence(
        of(ends.of(), say("what it gives lasts " + lasts, "所得有效期 " + lasts))
            + ends.first()
                .map(day -> say("; it ends on " + day + " at the earliest", "；最早 " + day + " 到期"))
                .orElseGet(() -> say("; counted from that step", "；自该步办成起算")));
  }

  private String expires(Holding holding, LocalDate day) {
    boolean before = plan.move().day().filter(move -> day.isBefore(move)).isPresent();
    return sentence(
        name(holding)
            + say(" expires on " + day, "有效期至 " + day)
            + (before ? say(", before the move", "，早于动身日") : ""));
  }

  /// "every 365 days", "every month".
  private String every(String iso) {
    String time = words.times().duration(iso);
    return iso.matches("P1[YMWD]")
        ? say("every " + time.substring(2), "每" + time.substring(1) + "一次")
        : say("every " + time, "每" + time + "一次");
  }

  /// What the person brings, each once, in the order in which it is needed; last the money, where
  /// it has to be got there.
  public List<String> bring() {
    var bring =
        new ArrayList<>(
            plan.tasks().stream().flatMap(task -> bring(task).stream()).distinct().toList());
    String money = says().supply(plan.route());
    if (!money.isEmpty()) {
      bring.add(money);
    }
    return List.copyOf(bring);
  }

  /// What they bring to one task.
  public List<String> bring(Task task) {
    return task.bring().stream().flatMap(thing -> thing(thing).stream()).distinct().toList();
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
