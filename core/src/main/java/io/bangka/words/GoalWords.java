package io.bangka.words;

import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Procedure;
import io.bangka.model.Test;
import java.util.Optional;
import java.util.TreeMap;

/// What is to be reached, as a verb phrase: "link to WeChat Pay", 「绑定微信支付」; "pay a merchant with
/// WeChat Pay", 「用微信支付向商家付款」; "get a phone number", where the platform is what is gained.
record GoalWords(Words words) {

  /// A goal that is no wallet is nothing to do something with, and stands beside what is done: "get
  /// a phone number (mainland phone number)", 「办手机号（大陆手机号）」.
  String goal(Told told) {
    Goal goal = told.goal();
    var thing = told.provider().filter(p -> p.wallet().isEmpty());
    boolean act = words.naming().act(goal.purpose());
    if (act && thing.isPresent() && unlawful(told)) {
      return goal(goal, Optional.empty()); // nobody lends an account "with Chinese law"
    }
    if (thing.isEmpty() || act) {
      return goal(goal, words.platform(told));
    }
    String gain = gain(goal, Optional.empty());
    String name = words.tongue().say(thing.get().names().title());
    return gain.contains(name) ? gain : gain + words.tongue().aside(name);
  }

  private static boolean unlawful(Told told) {
    return told.assessment().procedure().flatMap(Procedure::unlawful).isPresent();
  }

  /// What is done to the thing that was asked about, if it gains something by it: "keep a phone
  /// number alive (a giffgaff phone number)".
  Optional<String> doneTo(Told told, Holding asked) {
    return told.assessment()
        .procedure()
        .filter(p -> changes(p, asked.kind()))
        .map(_ -> gain(told.goal(), Optional.empty()) + words.tongue().aside(words.thing(asked)));
  }

  /// What is done to wallets is said of their platform.
  private static boolean changes(Procedure procedure, String kind) {
    return !kind.equals("wallet")
        && procedure.yields().stream()
            .anyMatch(y -> y.on().isPresent() && y.gain().kind().equals(kind));
  }

  String goal(Goal goal, Optional<String> platform) {
    return words.naming().act(goal.purpose()) ? act(goal, platform) : gain(goal, platform);
  }

  private String act(Goal goal, Optional<String> platform) {
    Pattern said = Tests.pattern(goal.act());
    var tests = new TreeMap<>(said.tests());
    tests.put("do", Test.oneOf(goal.purpose()));
    return words.acts().act(new Pattern("act", tests), platform) + amount(goal);
  }

  private String amount(Goal goal) {
    return goal.spending()
        .map(spending -> {
          String sum = words.amounts().amount(spending.amount());
          return spending.per() == Period.TRANSACTION
              ? words.tongue().say(", " + sum, "，" + sum)
              : per(sum, words.times().per(spending.per()));
        })
        .orElse("");
  }

  private String per(String sum, String per) {
    return words.tongue().say(", " + sum + " " + per, "，" + per + sum);
  }

  private String gain(Goal goal, Optional<String> platform) {
    String purpose = words.naming().purpose(goal.purpose()).replace("one's", "your");
    return platform
        .filter(p -> !purpose.contains(p))
        .map(p -> words.tongue().say(english(goal, purpose, p), chinese(goal, purpose, p)))
        .orElse(purpose);
  }

  private static String english(Goal goal, String purpose, String platform) {
    if (purpose.contains("the platform")) {
      return purpose.replace("the platform", platform);
    }
    return purpose + (goal.purpose().equals("link") ? " to " : " with ") + platform;
  }

  private static String chinese(Goal goal, String purpose, String platform) {
    return goal.purpose().equals("link") ? purpose + platform : "在" + platform + purpose;
  }
}
