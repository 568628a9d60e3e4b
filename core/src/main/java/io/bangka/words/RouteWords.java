package io.bangka.words;

import io.bangka.model.Effect;
import io.bangka.model.Leaning;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Why;
import io.bangka.money.Amount;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a route says, in one language. What no source gives is called unknown, and never a number.
public record RouteWords(Words words, LocalDate asOf) {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /// "Link a card to WeChat Pay", or going somewhere.
  public String title(Doing doing) {
    return switch (doing) {
      case Doing.Performing(var procedure) -> words.text(procedure.title());
      case Doing.Travelling(var country) -> {
        String there = words.naming().value("person", "location", country);
        yield words.set(say("Travel to " + there, "前往" + there));
      }
    };
  }

  /// What is needed for it and there already: "identity document, phone".
  public String uses(Route.Step step) {
    var roles =
        brought(step).stream()
            .map(used -> words.role(used.asked().requirement()))
            .distinct()
            .toList();
    return String.join(say(", ", "、"), roles);
  }

  /// The requirements of a step that some thing fills which is there already; not the act itself.
  public static List<Route.Used> brought(Route.Step step) {
    return step.uses().stream().filter(used -> !isAct(used.asked().requirement())).toList();
  }

  private static boolean isAct(Requirement requirement) {
    return !(requirement instanceof Requirement.Role role) || !Kinds.forThings(role);
  }

  /// "10 minutes; free of charge", with what no source says; blank for the act itself, which is no
  /// preparation.
  public String effort(Route.Step step) {
    if (!step.prepares()) {
      return "";
    }
    String takes =
        step.takes()
            .map(t -> words.duration(t.value()))
            .orElseGet(() -> say("time unknown", "时间未知"));
    return takes + say("; ", "；") + costs(step);
  }

  private String costs(Route.Step step) {
    return step.costs().isEmpty()
        ? say("cost unknown", "费用未知")
        : sums(step.costs().stream().map(cost -> cost.amount()).toList());
  }

  /// "EUR 70 and USD 9", by currency; "free of charge" for nothing.
  public String sums(List<Amount> amounts) {
    var sums = added(amounts).stream().filter(sum -> sum.value().signum() != 0).toList();
    return sums.isEmpty()
        ? say("free of charge", "免费")
        : words.tongue().both(sums.stream().map(words::amount).toList());
  }

  /// The sums by currency, in the order in which the currencies come.
  public static List<Amount> added(List<Amount> amounts) {
    Map<String, Amount> byCurrency = new LinkedHashMap<>();
    amounts.forEach(amount ->
        byCurrency.merge(
            amount.currency(),
            amount,
            (one, other) -> new Amount(one.value().add(other.value()), one.currency())));
    return List.copyOf(byCurrency.values());
  }

  /// By what the money gets there: "first the money: draw yuan …, or change …"; blank where it is
  /// taken from where it lies.
  public String supply(Route route) {
    var titles = route.money().stream().map(p -> words.text(p.title())).toList();
    return titles.isEmpty()
        ? ""
        : words.set(
            say("first the money, by one of these: ", "先备好钱，任选其一：")
                + words.tongue().clauses(titles));
  }

  /// All of it: "10 minutes at least (of 2 steps the time is unknown); cost: EUR 70 …".
  public String totals(Route route) {
    var parts = new ArrayList<String>();
    parts.add(time(route));
    if (route.steps().stream().anyMatch(Route.Step::prepares)) {
      parts.add(money(route));
    }
    if (!route.charged().sums().isEmpty()) {
      parts.add(say("fee for the sum: ", "该笔金额的手续费：") + sums(route.charged().sums()));
    }
    return words.set(String.join(say("; ", "；"), parts));
  }

  private String time(Route route) {
    if (route.steps().stream().noneMatch(Route.Step::prepares)) {
      return route.money().isEmpty()
          ? say("nothing to prepare", "无需准备")
          : say("nothing else to prepare", "此外无需准备");
    }
    String known = words.duration(iso(route.seconds()));
    if (route.unknownDurations() == 0) {
      return known;
    }
    return route.seconds() == 0
        ? say("time unknown", "所需时间未知")
        : say(
            "at least " + known + ", " + counted(route.unknownDurations()) + " of unknown length",
            "至少" + known + "，另有 " + route.unknownDurations() + " 步时间未知");
  }

  private String money(Route route) {
    var amounts =
        route.steps().stream().flatMap(s -> s.costs().stream()).map(c -> c.amount()).toList();
    if (route.unknownCosts() == 0) {
      return say("costs: ", "费用：") + sums(amounts);
    }
    return amounts.isEmpty()
        ? say("costs unknown", "费用未知")
        : say(
            "costs: "
                + known(amounts)
                + ", and "
                + counted(route.unknownCosts())
                + " of unknown cost",
            "费用：" + known(amounts) + "，另有 " + route.unknownCosts() + " 步费用未知");
  }

  /// Not "free of charge" while something is unknown.
  private String known(List<Amount> amounts) {
    return amounts.stream().allMatch(sum -> sum.value().signum() == 0)
        ? say("nothing as far as it is known", "已知部分为零")
        : sums(amounts);
  }

  private static String counted(long steps) {
    return steps == 1 ? "1 step" : steps + " steps";
  }

  /// ISO 8601 of whole seconds: days, or hours and minutes below a day.
  public static String iso(long seconds) {
    return seconds >= DAY
        ? "P" + (seconds + DAY - 1) / DAY + "D"
        : seconds >= HOUR && seconds % HOUR == 0
            ? "PT" + seconds / HOUR + "H"
            : "PT" + (seconds + MINUTE - 1) / MINUTE + "M";
  }

  /// What must turn out to be so: "bank card: a Visa card".
  public String assumption(Route.Assumption assumption, Route route) {
    String what =
        assumption
            .asked()
            .map(asked ->
                asked.requirement().isAct()
                    ? words
                        .tongue()
                        .labelled(words.role(asked.requirement()), allowed(route.through()))
                    : words.requirement(asked.requirement(), asOf))
            .orElseGet(
                () -> say("a rule of which the date or the source is missing", "一条缺少日期或来源的规定"));
    return words.set(what + words.tongue().aside(reason(assumption)));
  }

  /// Nothing that is known gets such a thing to somebody who lives elsewhere.
  private String reason(Route.Assumption assumption) {
    return assumption.far()
        ? say("only if you have one already", "仅限已有者")
        : reason(assumption.why(), assumption.leaning());
  }

  /// "pay a merchant in mainland China: a hotel or a sight".
  private String allowed(Procedure procedure) {
    var acts =
        procedure.acts().stream()
            .filter(row -> row.effect() == Effect.ACCEPTS)
            .filter(row -> row.force().on(asOf) == Presence.IN_FORCE)
            .map(row -> words.act(row.pattern()))
            .distinct()
            .toList();
    return words.tongue().either(acts);
  }

  private String reason(Why why, Optional<Leaning> leaning) {
    return switch (why) {
      case UNSAID -> say("you have not said", "你没有说明");
      case DISPUTED -> say("sources disagree", "来源说法不一");
      case UNSOURCED -> say("no source says", "没有来源说明");
      case DISCRETION -> leaning.map(words::leaning).orElseGet(() -> say("they decide", "由对方决定"));
      case RATE -> say("hangs on the exchange rate", "取决于汇率");
    };
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
