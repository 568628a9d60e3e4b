package io.bangka.words;

import io.bangka.engine.Assessment.Bound;
import io.bangka.model.Cap;
import io.bangka.model.Limit;
import java.util.Optional;

/// A bound on what is let through: "at most USD 5,000 per payment"; 「每笔不超过 5000 美元」.
record LimitWords(Words words) {

  String limit(Bound bound) {
    Limit limit = bound.limit();
    String text = most(limit, bound.cap().most());
    return text + restrictions(limit, bound.cap());
  }

  private String most(Limit limit, Cap.Most most) {
    return switch (most) {
      case Cap.Most.Sum(var amount) -> bounded(limit, words.amounts().amount(amount), "");
      case Cap.Most.Count(var count) ->
          bounded(limit, words.amounts().count(count), counted(limit, count));
      case Cap.Most.Unlimited() ->
          say("no limit " + span(limit), span(limit) + what(limit) + "不设上限");
      case Cap.Most.Unsourced() ->
          say(
              "there is a limit " + span(limit) + ", but no source says how much",
              span(limit) + what(limit) + "有上限，但没有来源说明是多少");
    };
  }

  private String bounded(Limit limit, String most, String things) {
    String english = what(limit) + "at most " + most + things + " " + span(limit);
    return say(english.stripTrailing(), span(limit) + what(limit) + "不超过" + most + things);
  }

  private String counted(Limit limit, long count) {
    return switch (limit.of()) {
      case COUNT -> say(count == 1 ? " time" : " times", "次");
      case ACCOUNTS -> say(count == 1 ? " account" : " accounts", "个账户");
      case NUMBERS -> say(count == 1 ? " number" : " numbers", "个号码");
      case AMOUNT, BALANCE, TOP_UP -> "";
    };
  }

  private String what(Limit limit) {
    return switch (limit.of()) {
      case AMOUNT, COUNT, ACCOUNTS, NUMBERS -> "";
      case BALANCE -> say("a balance of ", "余额");
      case TOP_UP -> say("top-ups of ", "充值");
    };
  }

  private String span(Limit limit) {
    boolean standing = holds(limit) || limit.of() == Limit.Of.BALANCE;
    String per = standing ? "" : words.times().per(limit.per());
    return say((per + over(limit)).strip(), over(limit) + per);
  }

  /// It counts what somebody has, not what somebody does.
  private static boolean holds(Limit limit) {
    return limit.of() == Limit.Of.ACCOUNTS || limit.of() == Limit.Of.NUMBERS;
  }

  private String over(Limit limit) {
    return switch (limit.over()) {
      case PERSON -> holds(limit) ? say(" per person", "每人") : "";
      case ACCOUNT -> say(" per account", "每个账户");
      case CARD -> say(" per card", "每张卡");
      case DOCUMENT -> say(" per identity document", "每份证件");
    };
  }

  private String restrictions(Limit limit, Cap cap) {
    String act = limit.act().map(a -> words.acts().act(a, Optional.empty())).orElse("");
    String thing =
        cap.applies().filter(p -> !p.kind().equals("act")).map(words::pattern).orElse("");
    String also =
        cap.applies()
            .filter(p -> p.kind().equals("act"))
            .map(a -> words.acts().act(a, Optional.empty()))
            .orElse("");
    String all =
        java.util.stream.Stream.of(
                act, also, thing.isEmpty() ? "" : say("with " + thing, "限" + thing))
            .filter(s -> !s.isEmpty())
            .collect(java.util.stream.Collectors.joining(say("; ", "；")));
    return all.isEmpty() ? "" : words.tongue().aside(all);
  }

  private String say(String english, String chinese) {
    return words.tongue().say(english, chinese);
  }
}
