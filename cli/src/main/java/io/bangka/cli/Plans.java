package io.bangka.cli;

import io.bangka.model.LocalText;
import io.bangka.service.Preference;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What the options say of a plan.
final class Plans {
  private Plans() {}

  /// The preference, with a plan if one is asked for: a day of the move or a calendar asks for one,
  /// too.
  static Preference asked(Task task, Format format, Preference preference) throws Misuse {
    var given = task.given();
    if (format == Format.CALENDAR && !given.has(Option.MOVE)) {
      throw new Misuse(
          new LocalText("A calendar needs the day of the move.", "要生成日历文件，须写明动身的日期。"),
          new LocalText(
              "Write `--move 2027-03-01`, or the day by which all shall be ready.",
              "请写 --move 2027-03-01，或须办妥的日期。"));
    }
    return given.has(Option.PLAN) || given.has(Option.MOVE)
        ? preference.planning(move(task))
        : preference;
  }

  /// Says it where somebody asks for the ways of a day that is over.
  static void warnOfThePast(Task task) throws Misuse {
    var asOf = Asked.asOf(task.given());
    if (asOf.filter(day -> day.isBefore(LocalDate.now(ZoneOffset.UTC).minusDays(1))).isPresent()) {
      task.terminal()
          .say(
              task.in(
                  "These are the ways by the rules of "
                      + asOf.get()
                      + ", a day that is over; for today's leave out `--as-of`.\n",
                  "以下途径依据的是 " + asOf.get() + " 的规则，这一天已经过去；要看今天的，请去掉 --as-of。\n"));
    }
  }

  private static Optional<LocalDate> move(Task task) throws Misuse {
    var written = task.given().value(Option.MOVE);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var move = Asked.day(written.get(), Option.MOVE);
    var today = Asked.asOf(task.given()).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    if (move.isBefore(today)) {
      throw new Misuse(
          new LocalText(
              "The move, " + move + ", lies before the day of the plan, " + today + ".",
              "动身日期 " + move + " 早于制定清单的日期 " + today + "。"),
          new LocalText("Name a later day after `--move`.", "请在 --move 后面写一个更晚的日期。"));
    }
    return Optional.of(move);
  }
}
