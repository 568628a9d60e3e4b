package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.route.Criterion;
import io.bangka.service.Preference;
import io.bangka.service.RouteReply;
import io.bangka.written.Faulty;
import java.util.Currency;
import java.util.Locale;

/// `bangka route`.
final class Route implements Action {
  private static final int MOST = 20;

  @Override
  public int run(Task task) throws Misuse, Faulty {
    Profiles.refuseNothingAsked(task.given());
    var preference = preference(task.given());
    var profile = Profiles.of(task);
    var setting = Asked.setting(task);
    var query = QueryGiven.of(task.given());
    return Asked.answering(
        task, bangka -> print(bangka.route(profile, query, preference, setting), task));
  }

  private static int print(RouteReply reply, Task task) {
    boolean all = task.given().has(Option.VERBOSE);
    task.terminal()
        .print(
            task.given().has(Option.JSON)
                ? reply.json() + "\n"
                : NoteText.of(all ? reply.note() : reply.note().brief(), task.style()));
    return Cli.ANSWERED;
  }

  private static Preference preference(Given given) throws Misuse {
    var usual = Preference.ORDINARY;
    return new Preference(
        given.has(Option.BY) ? criterion(given.value(Option.BY).orElseThrow()) : usual.criterion(),
        given.has(Option.MOST) ? most(given.value(Option.MOST).orElseThrow()) : usual.most(),
        given.has(Option.HOME) ? home(given.value(Option.HOME).orElseThrow()) : usual.home());
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
