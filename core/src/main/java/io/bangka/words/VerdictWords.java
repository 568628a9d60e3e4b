package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Holding;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.List;
import java.util.Optional;

/// The verdict as one sentence that a person would say.
record VerdictWords(Words words) {

  String verdict(Told told) {
    String start = start(told.assessment().verdict());
    String tail =
        switch (told.assessment().asked()) {
          case USE_HOLDING -> thing(told, told.asked().orElse(Holding.unsaid("document")));
          case REACH -> reach(told);
        };
    return start + words.tongue().sentence(tail);
  }

  /// The verdict in one word.
  String start(Verdict verdict) {
    return switch (verdict) {
      case YES -> say("Yes. ", "可以。");
      case NO -> say("No. ", "不能。");
      case DEPENDS -> say("It depends. ", "要看情况。");
    };
  }

  private String thing(Told told, Holding asked) {
    return words
        .goals()
        .doneTo(told, asked)
        .map(goal -> reach(told, goal))
        .orElseGet(() -> taken(told, asked));
  }

  private String taken(Told told, Holding asked) {
    String taker = words.taker(told);
    String thing = words.thing(asked);
    Assessment answer = told.assessment();
    return switch (answer.verdict()) {
      case YES -> serves(taker, thing, answer, asked.kind());
      case NO ->
          Offers.closed(words, answer)
              .orElseGet(() ->
                  say(taker + " does not take " + thing, taker + "不接受" + thing)
                      + neither(roles(answer, Truth.FALSE, asked.kind())));
      case DEPENDS ->
          say("Whether " + taker + " takes " + thing, taker + "是否接受" + thing + "，") + hangs(told);
    };
  }

  /// What it serves as, and what people may have meant and it does not serve as.
  private String serves(String taker, String thing, Assessment answer, String kind) {
    var yes = roles(answer, Truth.TRUE, kind);
    var no = payingRoles(answer).stream().filter(r -> !yes.contains(r)).toList();
    String as = words.tongue().both(yes);
    String not = words.tongue().either(no);
    String but = no.isEmpty() ? "" : say(", but not as " + not, "，但不能作" + not);
    return say(
        taker + " takes " + thing + (yes.isEmpty() ? "" : " as " + as) + but,
        taker + "接受" + thing + (yes.isEmpty() ? "" : "，可作" + as) + but);
  }

  private String neither(List<String> roles) {
    return switch (roles.size()) {
      case 0 -> "";
      case 1 -> say(": it does not serve as " + roles.getFirst(), "：它不能作" + roles.getFirst());
      case 2 ->
          say(
              ": it serves neither as " + roles.getFirst() + " nor as " + roles.getLast(),
              "：它既不能作" + roles.getFirst() + "，也不能作" + roles.getLast());
      default ->
          say(
              ": it serves as none of " + words.tongue().both(roles),
              "：" + words.tongue().both(roles) + "，它都不能作");
    };
  }

  private List<String> payingRoles(Assessment answer) {
    return answer.because().stream()
        .filter(f -> f.state() == Truth.FALSE && Kinds.forPaying(f.requirement()))
        .map(f -> words.requirements().role(f.requirement()))
        .distinct()
        .toList();
  }

  private List<String> roles(Assessment answer, Truth state, String kind) {
    return answer.because().stream()
        .filter(f -> f.state() == state && Kinds.couldBe(f.requirement(), kind))
        .map(f -> words.requirements().role(f.requirement()))
        .distinct()
        .toList();
  }

  private String reach(Told told) {
    return reach(told, words.goals().goal(told));
  }

  private String reach(Told told, String goal) {
    Assessment answer = told.assessment();
    return switch (answer.verdict()) {
      case YES -> say("You can " + goal, "你可以" + goal);
      case NO ->
          unlawful(answer)
              .orElseGet(() -> say("You cannot " + goal, "你现在无法" + goal) + obstacle(answer));
      case DEPENDS -> say("Whether you can " + goal, "你能否" + goal + "，") + hangs(told);
    };
  }

  private String obstacle(Assessment answer) {
    return Offers.closed(words, answer)
        .map(closed -> say(": ", "：") + closed)
        .orElseGet(() -> unmet(answer));
  }

  private Optional<String> unlawful(Assessment answer) {
    return answer
        .procedure()
        .flatMap(p -> p.unlawful())
        .map(u -> say("This is unlawful: ", "这不合法：") + words.tongue().say(u.because()));
  }

  private String unmet(Assessment answer) {
    List<Finding> unmet = answer.because().stream().filter(f -> f.state() == Truth.FALSE).toList();
    if (!unmet.isEmpty() && unmet.stream().noneMatch(f -> f.exceeded().isEmpty())) {
      return say(": the amount is over the limit", "：金额超过限额");
    }
    var lacking = names(unmet.stream().filter(f -> !Kinds.quality(f.requirement())).toList());
    var unfit = names(unmet.stream().filter(f -> Kinds.quality(f.requirement())).toList());
    if (!lacking.isEmpty()) {
      return say(
          ": you have no fitting " + words.tongue().either(lacking),
          "：你没有合用的" + words.tongue().both(lacking));
    }
    if (!unfit.isEmpty()) {
      return say(
          ": " + words.tongue().both(unfit) + " does not fit",
          "：" + words.tongue().both(unfit) + "不符合要求");
    }
    return answer.denies().isEmpty() ? "" : say(": it is not allowed", "：这是不允许的");
  }

  private List<String> names(List<Finding> findings) {
    return findings.stream()
        .map(f -> words.requirements().role(f.requirement()))
        .distinct()
        .toList();
  }

  /// The rest of "whether …", by what it hangs on.
  private String hangs(Told told) {
    Assessment answer = told.assessment();
    return switch (answer.why().orElse(Why.UNSAID)) {
      case UNSAID -> unsaid(answer);
      case DISPUTED -> say(" is disputed: sources contradict each other", "说法不一：来源互相矛盾");
      case UNSOURCED -> say(" is open: no source says", "还不清楚：没有来源说明");
      case DISCRETION -> discretion(told);
      case RATE ->
          say(" hangs on the exchange rate: the amount is too close to a limit", "取决于汇率：金额与限额太接近");
    };
  }

  private String unsaid(Assessment answer) {
    var matters = words.asks().matters(answer.asks());
    return matters.isEmpty()
        ? say(" hangs on what you have not said", "取决于你还没说的情况")
        : say(" hangs on ", "取决于") + words.tongue().both(matters);
  }

  private String discretion(Told told) {
    Assessment answer = told.assessment();
    String decided = say(" is for the provider to decide", "由对方自行决定");
    return answer.leaning().map(l -> decided + say("; ", "，") + words.leaning(l)).orElse(decided);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
