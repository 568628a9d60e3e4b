package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Said;
import io.bangka.model.Truth;
import io.bangka.model.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {
  private static final Words EN = new Words(Sample.vocabulary(), Language.EN);
  private static final Words ZH = new Words(Sample.vocabulary(), Language.ZH);
  private static final Told REACH = Answers.reach("link").told();
  private static final Holding CARD = Sample.holding("card", "network", "visa", "country", "CY");
  private static final Holding PERMIT = Sample.holding("document", "kind", "residence-permit");

  @ParameterizedTest
  @MethodSource
  void aFindingSaysWhy(Told told, Finding finding, String english, String chinese) {
    assertThat(EN.finding(told, finding)).isEqualTo(english);
    assertThat(ZH.finding(told, finding)).isEqualTo(chinese);
  }

  static Stream<Arguments> aFindingSaysWhy() {
    var prepaid = Sample.row(Effect.REFUSES, Sample.pattern("card", "funding", "prepaid"));
    return Stream.of(
        Arguments.of(
            REACH,
            found(Truth.TRUE, Optional.of(CARD), Optional.empty()),
            "payment instrument: your Cypriot Visa card will do",
            "支付工具：你的塞浦路斯 Visa 卡可用"),
        Arguments.of(
            REACH,
            Answers.finding(
                Answers.IDENTITY, Truth.TRUE, Optional.of(presumed()), List.of(), Optional.empty()),
            "identity document: a valid passport (assumed) will do",
            "实名证件：有效护照（假定你有）可用"),
        Arguments.of(
            REACH,
            Answers.finding(
                Answers.INSTRUMENT,
                Truth.FALSE,
                Optional.empty(),
                List.of(prepaid),
                Optional.empty()),
            "payment instrument: WeChat Pay does not take a prepaid card",
            "支付工具：微信支付不接受预付卡"),
        Arguments.of(
            REACH,
            Answers.finding(Answers.IDENTITY, Truth.FALSE),
            "identity document: you have nothing that fits; it takes a valid passport",
            "实名证件：你没有合用的；接受有效护照"),
        Arguments.of(
            REACH,
            Answers.finding(
                Answers.IDENTITY, Truth.FALSE, Optional.of(PERMIT), List.of(), Optional.empty()),
            "identity document: your residence permit does not fit; it takes a valid passport",
            "实名证件：你的居留许可不合用；接受有效护照"),
        Arguments.of(
            Answers.use(PERMIT).told(),
            Answers.finding(Answers.IDENTITY, Truth.FALSE),
            "identity document: a residence permit is not among what WeChat Pay takes",
            "实名证件：居留许可不在微信支付接受之列"),
        Arguments.of(
            Answers.use(PERMIT).told(),
            Answers.finding(Answers.INSTRUMENT, Truth.FALSE),
            "payment instrument: a residence permit is not a bank card",
            "支付工具：居留许可不是银行卡"),
        Arguments.of(
            REACH,
            found(Truth.UNKNOWN, Optional.empty(), Optional.of(Why.DISPUTED)),
            "payment instrument: sources contradict each other here",
            "支付工具：来源说法互相矛盾"),
        Arguments.of(
            Answers.use(CARD).told(),
            found(Truth.UNKNOWN, Optional.empty(), Optional.of(Why.UNSOURCED)),
            "payment instrument: no source says whether a Cypriot Visa card will do",
            "支付工具：没有来源说明塞浦路斯 Visa 卡是否可用"));
  }

  @Test
  void aRequirementNamesWhatMayFillIt() {
    assertThat(EN.requirement(Answers.INSTRUMENT, Sample.DAY))
        .isEqualTo("payment instrument: a Visa or JCB card issued outside mainland China");
    assertThat(ZH.requirement(Answers.INSTRUMENT, Sample.DAY))
        .isEqualTo("支付工具：中国大陆以外发行的 Visa 或 JCB 卡");
  }

  @Test
  void aRequirementBeforeItsFirstSourceSaysThatNobodySays() {
    assertThat(ZH.requirement(Answers.INSTRUMENT, Sample.since().start().day().minusDays(1)))
        .isEqualTo("支付工具：没有来源说明接受什么");
  }

  @Test
  void aSourceIsCitedAsABookCitesIt() {
    assertThat(EN.source(Sample.source()))
        .isEqualTo("Tencent (via 360doc.cn): “重磅!腾讯官宣:绑定境外卡”, 2023-07-20, official, republished");
    assertThat(ZH.source(Sample.source()))
        .isEqualTo("Tencent（经 360doc.cn）：《重磅!腾讯官宣:绑定境外卡》，2023-07-20，官方（转载）");
  }

  @Test
  void aDisputedStatementSaysWhoSaysItAndSinceWhen() {
    var row = Sample.row(Effect.REFUSES, Sample.pattern("card", "funding", "prepaid"));
    assertThat(ZH.disputed(REACH, row)).isEqualTo("另有说法：微信支付不接受预付卡（自 2023-07-20，官方（转载））");
    assertThat(EN.disputed(REACH, row))
        .isEqualTo(
            "others say: WeChat Pay does not take a prepaid card (since 2023-07-20, official, republished)");
  }

  private static Finding found(Truth state, Optional<Holding> by, Optional<Why> why) {
    return Answers.finding(Answers.INSTRUMENT, state, by, List.of(), why);
  }

  private static Holding presumed() {
    var said =
        new TreeMap<>(Map.of("kind", Said.exactly("passport"), "valid", Said.exactly("true")));
    return new Holding("document", said, Optional.of("own-passport"));
  }
}
