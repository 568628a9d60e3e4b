package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.route.Criterion;
import io.bangka.service.PlanReply;
import io.bangka.service.Preference;
import io.bangka.service.RouteReply;
import io.bangka.words.Note;
import io.bangka.words.NoteMarkdown;
import io.bangka.written.Faulty;
import java.util.Currency;
import java.util.Locale;

/// `bangka route`.
final class Route implements Action {
  private static final int MOST = 20;
  private static final String ALL = "all";

  @Override
  public int run(Task task) throws Misuse, Faulty {
    var given = task.given();
    Profiles.refuseNothingAsked(given);
    var format = Format.of(given, Format.TEXT, Format.MARKDOWN, Format.CALENDAR);
    var preference = Plans.asked(task, format, preference(given));
    var profile = Profiles.of(task);
    var setting = Asked.setting(task);
    Plans.warnOfThePast(task);
    var query = QueryGiven.of(given);
    return Asked.answering(
        task,
        bangka -> {
          var expecting = preference.expecting(Expected.in(given, bangka.knowledge()));
          return print(bangka.route(profile, query, expecting, setting), format, task);
        });
  }

  private static int print(RouteReply reply, Format format, Task task) {
    boolean json = task.given().has(Option.JSON);
    if (!json && format == Format.CALENDAR) {
      reply
          .plan()
          .flatMap(PlanReply::calendar)
          .ifPresentOrElse(task.terminal()::hand, () -> task.terminal().say(nothingToDo(task)));
    } else {
      task.terminal().print(json ? reply.json() + "\n" : shown(reply, format, task));
    }
    return Cli.ANSWERED;
  }

  /// Instead of a calendar without an entry, which programs refuse to open.
  private static String nothingToDo(Task task) {
    return task.in(
        "There is nothing to put into a calendar: no way is known, or nothing of it has a day."
            + " Without `--format calendar` you see why.\n",
        "没有可写入日历的事项：没有已知的途径，或途径中没有可定日期的事。去掉 --format calendar 可以看到原因。\n");
  }

  private static String shown(RouteReply reply, Format format, Task task) {
    Note note = reply.plan().map(PlanReply::note).orElse(reply.note());
    Note wanted = task.given().has(Option.VERBOSE) ? note : note.brief();
    return format == Format.TEXT ? NoteText.of(wanted, task.style()) : NoteMarkdown.of(wanted);
  }

  private static Preference preference(Given given) throws Misuse {
    var usual = Preference.ORDINARY;
    var by = given.value(Option.BY);
    boolean all = by.filter(ALL::equals).isPresent();
    var preference =
        new Preference(
            by.isPresent() && !all ? criterion(by.get()) : usual.criterion(),
            given.has(Option.MOST) ? most(given.value(Option.MOST).orElseThrow()) : usual.most(),
            given.has(Option.HOME) ? home(given.value(Option.HOME).orElseThrow()) : usual.home());
    return all ? preference.comparingAll() : preference;
  }

  private static Criterion criterion(String written) throws Misuse {
    for (Criterion criterion : Criterion.values()) {
      if (criterion.name().toLowerCase(Locale.ROOT).equals(written)) {
        return criterion;
      }
    }
    throw Misuses.badValue(Option.BY, written);
  }

  private static String home(String written) throws Misuse {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      if (currency.getCurrencyCode().equals(written)) {
        return written;
      }
    }
    throw Misuses.badValue(Option.HOME, written);
  }

  private static int most(String written) throws Misuse {
    if (written.matches("[1-9][0-9]?") && Integer.parseInt(written) <= MOST) {
      return Integer.parseInt(written);
    }
    throw new Misuse(
        quoting(
            written,
            d -> d + " after `--most` is not a number of routes.",
            d -> "--most 后面的" + d + "不是途径的条数。"),
        new LocalText("Write a whole number from 1 to 20.", "请写 1 到 20 的整数。"));
  }
}
