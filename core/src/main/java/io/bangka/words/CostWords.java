package io.bangka.words;

import io.bangka.cost.CostComparison;
import io.bangka.cost.CostQuestion;
import io.bangka.cost.Leg;
import io.bangka.cost.Missing;
import io.bangka.cost.PaymentWay;
import io.bangka.engine.Goal;
import io.bangka.model.Period;
import io.bangka.model.Spending;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the ways to pay cost, in one language. Whole sentences are said so.
public record CostWords(Words words) {

  /// What was asked, as a sentence, and how many of the ways are open to the person.
  public String asked(CostComparison comparison) {
    var question = comparison.question();
    String goal =
        words.goal(
            new Goal(
                question.platform(),
                question.purpose(),
                question.act(),
                Optional.of(question.spending())),
            question.platform());
    int ways = comparison.ways().size();
    long open =
        comparison.ways().stream()
            .filter(way -> way.verdict().equals(Optional.of(Verdict.YES)))
            .count();
    String count = ways == 1 ? "1 way" : ways + " ways";
    String yours =
        question.person().isEmpty() ? "" : say("; open to you: " + open, "，你现在能用其中 " + open + " 种");
    return set(
        words
            .tongue()
            .sentence(say(count + " to " + goal + yours, goal + "：" + ways + " 种方式" + yours)));
  }

  /// Of which ways the cheapest is told: "cheapest of 4, 5 and 6 (the same is unknown of them): ".
  String compared(CostComparison comparison) {
    String numbers = numbers(comparison.compared());
    boolean alone = comparison.compared().size() == 1;
    return alone
        ? say("no other way compares with " + numbers + "; ", "没有可与第 " + numbers + " 种相比的方式；")
        : say(
            "cheapest of " + numbers + ", of which the same is unknown — ",
            "第 " + numbers + " 种的未知项相同，其中最省的是：");
  }

  private String numbers(List<Integer> places) {
    return places.stream()
        .map(i -> Integer.toString(i + 1))
        .collect(Collectors.joining(say(", ", "、")));
  }

  /// “Pay in yuan cash” after “Draw yuan at a cash machine”.
  public String way(PaymentWay way) {
    return set(
        way.legs().stream()
            .map(Leg::procedure)
            .map(p -> words.tongue().say(p.title()))
            .collect(Collectors.joining(say(" → ", " → "))));
  }

  /// What it costs, and what of that nobody knows; as a clause.
  public String price(PaymentWay way, CostComparison comparison) {
    String open =
        way.missing().stream().map(this::missing).collect(Collectors.joining(say(", ", "、")));
    String unknown = open.isEmpty() ? "" : say("unknown: " + open, "未知：" + open);
    String known = way.known().map(sum -> known(sum, way, comparison)).orElse("");
    String price =
        known.isEmpty() ? unknown : known + (unknown.isEmpty() ? "" : say("; ", "；") + unknown);
    return set(price + standing(way));
  }

  private String known(Amount sum, PaymentWay way, CostComparison comparison) {
    boolean whole = way.missing().isEmpty();
    String fees = words.amount(sum);
    String text =
        sum.value().signum() == 0
            ? say(whole ? "no fee" : "no known fee", whole ? "不收费" : "已知部分不收费")
            : say(
                whole ? fees + " in fees" : fees + " in known fees",
                (whole ? "手续费 " : "已知手续费 ") + fees);
    return text + each(way, comparison.question().spending()) + home(sum, comparison);
  }

  private String each(PaymentWay way, Spending spending) {
    if (spending.per() == Period.TRANSACTION) {
      return "";
    }
    String per = words.times().per(spending.per());
    String total =
        spending.times().isPresent() && way.total().isPresent()
            ? say(
                ", " + words.amount(way.total().get()) + " in all",
                "，合计 " + words.amount(way.total().get()))
            : "";
    return say(" " + per, "（" + per + "）") + total;
  }

  private String home(Amount sum, CostComparison comparison) {
    return sum.value().signum() == 0
        ? ""
        : comparison
            .home()
            .flatMap(rate -> comparison.question().home().map(h -> converted(sum, h, rate)))
            .filter(there -> !there.currency().equals(sum.currency()))
            .map(there -> words.tongue().aside(say("about ", "约") + words.amount(there)))
            .orElse("");
  }

  /// Rounded half to even to the currency's smallest unit.
  public static Amount converted(Amount sum, String currency, Rates.Rate rate) {
    int digits = io.bangka.money.Units.of(currency).digits();
    BigDecimal there = sum.value().multiply(rate.value());
    return new Amount(there.setScale(digits, RoundingMode.HALF_EVEN), currency);
  }

  private String standing(PaymentWay way) {
    return switch (way.fit()) {
      case WITHIN -> "";
      case SPLIT -> way.split().map(s -> say("; ", "；") + words.split(s)).orElse("");
      case UNKNOWN ->
          say("; there is a limit of which no source says how much", "；另有一项限额，没有来源说明是多少");
      case RATE -> say("; too near a limit in another currency to tell", "；与外币限额太接近，分不出高低");
      case OVER -> say("; over the limit", "；超过限额");
    };
  }

  /// What no source tells.
  public String missing(Missing missing) {
    return switch (missing) {
      case SERVICE -> say("what the service charges", "服务本身的收费");
      case ISSUER -> say("what the card’s bank charges", "发卡行的收费");
      case EXCHANGE -> say("the exchange rate", "实际汇率");
    };
  }

  /// Which ways, numbered from 1, are the cheapest at which amounts; as a clause.
  public String stretch(CostComparison.Stretch stretch, boolean first, boolean last) {
    String numbers = numbers(stretch.ways());
    String best = stretch.ways().isEmpty() ? say("none at once", "没有一次付得了的") : numbers;
    return set(
        say(range(stretch, first, last) + ": " + best, range(stretch, first, last) + "：" + best));
  }

  private String range(CostComparison.Stretch stretch, boolean first, boolean last) {
    String from = words.amount(stretch.from());
    String to = words.amount(stretch.to());
    if (first && last) {
      return say("any amount up to " + to, to + " 以内");
    }
    if (first) {
      return say("up to " + to, to + " 及以下");
    }
    return last
        ? say("from " + from, from + " 起")
        : say("from " + from + " to " + to, from + " 至 " + to);
  }

  /// What the sums were converted by, and how they were rounded; whole sentences.
  public String reckoning(CostComparison comparison) {
    String rounding =
        say(
            "Each fee of each payment is rounded half up to the currency’s smallest unit.",
            "每笔付款的每项费用都四舍五入到货币的最小单位。");
    var question = comparison.question();
    return set(
        comparison
            .home()
            .filter(_ -> !question.home().equals(Optional.of(currency(question))))
            .map(rate -> rate(question, rate) + say(" ", "") + rounding)
            .orElse(noRate(question) + rounding));
  }

  private String rate(CostQuestion question, Rates.Rate rate) {
    String home = question.home().orElseThrow();
    String value = rate.value().round(new java.math.MathContext(6)).toPlainString();
    return say(
        "Converted by the European Central Bank’s reference rate of "
            + rate.day()
            + ": "
            + currency(question)
            + " 1 is "
            + home
            + " "
            + value
            + ".",
        "按欧洲央行 "
            + rate.day()
            + " 的参考汇率折算：1 "
            + currency(question)
            + " = "
            + value
            + " "
            + home
            + "。");
  }

  private String noRate(CostQuestion question) {
    return question
        .home()
        .filter(home -> !home.equals(currency(question)))
        .map(home ->
            say(
                "No reference rate between " + currency(question) + " and " + home + " is known. ",
                "没有 " + currency(question) + " 与 " + home + " 之间的参考汇率。"))
        .orElse("");
  }

  private static String currency(CostQuestion question) {
    return question.spending().amount().currency();
  }

  /// How the ways are ordered, as a sentence.
  public String order() {
    return say(
        "What is unknown is never counted as nothing: ways of which fewer parts are unknown come"
            + " first, then those with lower known fees.",
        "未知的费用不按零计：未知项少的排在前面，其次看已知费用的高低。");
  }

  List<String> stretches(CostComparison comparison) {
    var best = comparison.best();
    return java.util.stream.IntStream.range(0, best.size())
        .mapToObj(i -> stretch(best.get(i), i == 0, i == best.size() - 1))
        .toList();
  }

  private String set(String text) {
    return words.set(text);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
