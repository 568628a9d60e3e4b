package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Ask;
import io.bangka.engine.Assessment.Asked;
import io.bangka.engine.Assessment.Assumed;
import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Goal;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Leaning;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Offer;
import io.bangka.model.Others;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Test;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Assessments to talk about, put together by hand.
final class Answers {
  static final Requirement.Role IDENTITY =
      role(
          "identity",
          Sample.row(
              Effect.ACCEPTS, Sample.pattern("document", "kind", "passport", "valid", "true")));
  static final Requirement.Role INSTRUMENT =
      role(
          "instrument",
          Sample.row(
              Effect.ACCEPTS,
              Sample.pattern(
                  "card", "network", Test.oneOf("visa", "jcb"), "country", Test.noneOf("CN"))));

  private final Asked asked;
  private final String purpose;
  private final Optional<Holding> thing;
  private Verdict verdict = Verdict.YES;
  private Optional<Why> why = Optional.empty();
  private Optional<Leaning> leaning = Optional.empty();
  private final List<Finding> because = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private final List<Assumed> assumes = new ArrayList<>();
  private LocalDate offered = LocalDate.of(2019, 11, 5);

  private Answers(Asked asked, String purpose, Optional<Holding> thing) {
    this.asked = asked;
    this.purpose = purpose;
    this.thing = thing;
  }

  static Answers use(Holding thing) {
    return new Answers(Asked.USE_HOLDING, "link", Optional.of(thing));
  }

  static Answers reach(String purpose) {
    return new Answers(Asked.REACH, purpose, Optional.empty());
  }

  static Finding finding(Requirement.Role role, Truth state) {
    return finding(role, state, Optional.empty(), role.rows(), Optional.empty());
  }

  static Finding finding(
      Requirement.Role role,
      Truth state,
      Optional<Holding> metBy,
      List<Row> rows,
      Optional<Why> why) {
    Optional<Others> others =
        Optional.of(new Others(Effect.REFUSES, Sample.since(), Sample.citation()));
    return new Finding(
        procedure(LocalDate.of(2019, 11, 5)),
        role,
        state,
        metBy,
        Optional.empty(),
        rows,
        others,
        List.of(),
        why,
        List.of());
  }

  Answers verdict(Verdict verdict) {
    this.verdict = verdict;
    return this;
  }

  Answers depends(Why why) {
    this.why = Optional.of(why);
    return verdict(Verdict.DEPENDS);
  }

  Answers leaning(Leaning leaning) {
    this.leaning = Optional.of(leaning);
    return this;
  }

  Answers because(Finding finding) {
    because.add(finding);
    return this;
  }

  Answers ask(Ask ask) {
    asks.add(ask);
    return this;
  }

  Answers assume(Assumed assumed) {
    assumes.add(assumed);
    return this;
  }

  Answers notYetOffered() {
    offered = LocalDate.of(2030, 1, 1);
    return this;
  }

  Told told() {
    var goal =
        new Goal(Optional.of("wechat-pay"), purpose, Holding.unsaid("act"), Optional.empty());
    var provider =
        new Provider(
            "wechat-pay",
            new Names(new LocalText("WeChat Pay", "微信支付"), List.of()),
            Optional.of("wechat"),
            List.of(),
            ZoneOffset.UTC);
    return new Told(goal, Optional.of(provider), thing, Optional.empty(), assessment(), List.of());
  }

  private Assessment assessment() {
    return new Assessment(
        Sample.DAY,
        asked,
        verdict,
        why,
        leaning,
        assumes.isEmpty(),
        true,
        Optional.empty(),
        Optional.of(procedure(offered)),
        because,
        assumes,
        asks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Procedure procedure(LocalDate offered) {
    return new Procedure(
        "wechat-pay.link",
        new LocalText("Link a card", "绑定银行卡"),
        "wechat-pay",
        List.of(new Offer(Force.from(offered), Sample.citation())),
        List.of(IDENTITY, INSTRUMENT),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Requirement.Role role(String name, Row... rows) {
    return new Requirement.Role(name, Optional.empty(), List.of(rows), List.of(), Optional.empty());
  }
}
