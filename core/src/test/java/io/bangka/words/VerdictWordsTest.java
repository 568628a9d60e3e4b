package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment.Ask;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Leaning;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictWordsTest {
  private static final Words EN = new Words(Sample.vocabulary(), Language.EN);
  private static final Words ZH = new Words(Sample.vocabulary(), Language.ZH);
  private static final Holding PERMIT =
      Sample.holding("document", "kind", "residence-permit", "country", "CY");
  private static final Holding CARD = Sample.holding("card", "network", "visa", "country", "CY");

  @ParameterizedTest
  @MethodSource
  void aVerdictIsSaidAsAPersonWould(Told told, String english, String chinese) {
    assertThat(EN.verdict(told)).isEqualTo(english);
    assertThat(ZH.verdict(told)).isEqualTo(chinese);
  }

  static Stream<Arguments> aVerdictIsSaidAsAPersonWould() {
    return Stream.concat(ofThings(), ofReaching());
  }

  private static Stream<Arguments> ofThings() {
    return Stream.of(
        Arguments.of(
            Answers.use(PERMIT)
                .verdict(Verdict.NO)
                .because(Answers.finding(Answers.IDENTITY, Truth.FALSE))
                .because(Answers.finding(Answers.INSTRUMENT, Truth.FALSE))
                .told(),
            "No. WeChat Pay does not take a Cypriot residence permit: it serves neither as identity"
                + " document nor as payment instrument.",
            "不能。微信支付不接受塞浦路斯居留许可：它既不能作实名证件，也不能作支付工具。"),
        Arguments.of(
            Answers.use(CARD)
                .verdict(Verdict.YES)
                .because(Answers.finding(Answers.INSTRUMENT, Truth.TRUE))
                .told(),
            "Yes. WeChat Pay takes a Cypriot Visa card as payment instrument.",
            "可以。微信支付接受塞浦路斯 Visa 卡，可作支付工具。"),
        Arguments.of(
            Answers.use(PERMIT)
                .verdict(Verdict.NO)
                .because(Answers.finding(Answers.IDENTITY, Truth.FALSE))
                .told(),
            "No. WeChat Pay does not take a Cypriot residence permit: it does not serve as identity"
                + " document.",
            "不能。微信支付不接受塞浦路斯居留许可：它不能作实名证件。"),
        Arguments.of(
            Answers.use(PERMIT).depends(Why.UNSOURCED).told(),
            "It depends. Whether WeChat Pay takes a Cypriot residence permit is open: no source says.",
            "要看情况。微信支付是否接受塞浦路斯居留许可，还不清楚：没有来源说明。"),
        Arguments.of(
            Answers.use(PERMIT).depends(Why.DISPUTED).told(),
            "It depends. Whether WeChat Pay takes a Cypriot residence permit is disputed: sources"
                + " contradict each other.",
            "要看情况。微信支付是否接受塞浦路斯居留许可，说法不一：来源互相矛盾。"));
  }

  private static Stream<Arguments> ofReaching() {
    return Stream.of(
        Arguments.of(
            Answers.reach("link").verdict(Verdict.YES).told(),
            "Yes. You can link a card to WeChat Pay.",
            "可以。你可以绑定微信支付。"),
        Arguments.of(
            Answers.reach("verify-identity").verdict(Verdict.YES).told(),
            "Yes. You can verify your identity with WeChat Pay.",
            "可以。你可以在微信支付实名认证。"),
        Arguments.of(
            Answers.reach("register").verdict(Verdict.YES).told(),
            "Yes. You can open an account on WeChat Pay.",
            "可以。你可以在微信支付注册账号。"),
        Arguments.of(
            Answers.reach("merchant-payment").verdict(Verdict.YES).told(),
            "Yes. You can pay a merchant with WeChat Pay.",
            "可以。你可以用微信支付向商家付款。"),
        Arguments.of(
            Answers.reach("link")
                .verdict(Verdict.NO)
                .because(Answers.finding(Answers.IDENTITY, Truth.FALSE))
                .told(),
            "No. You cannot link a card to WeChat Pay: you have no fitting identity document.",
            "不能。你现在无法绑定微信支付：你没有合用的实名证件。"),
        Arguments.of(
            Answers.reach("link").verdict(Verdict.NO).notYetOffered().told(),
            "No. You cannot link a card to WeChat Pay: “Link a card” is not offered yet; it starts on"
                + " 2030-01-01.",
            "不能。你现在无法绑定微信支付：「绑定银行卡」还没有开放，2030-01-01 起才有。"),
        Arguments.of(
            Answers.reach("link")
                .depends(Why.UNSAID)
                .ask(new Ask("card", Optional.of("network"), Optional.of(CARD)))
                .told(),
            "It depends. Whether you can link a card to WeChat Pay hangs on the bank card (card"
                + " network).",
            "要看情况。你能否绑定微信支付，取决于银行卡（卡组织）。"),
        Arguments.of(
            Answers.reach("link")
                .depends(Why.UNSAID)
                .ask(new Ask("card", Optional.empty(), Optional.empty()))
                .ask(new Ask("document", Optional.empty(), Optional.empty()))
                .told(),
            "It depends. Whether you can link a card to WeChat Pay hangs on whether you have a bank"
                + " card or an identity document.",
            "要看情况。你能否绑定微信支付，取决于你有没有银行卡或身份证件。"),
        Arguments.of(
            Answers.reach("link").depends(Why.DISCRETION).leaning(Leaning.MOSTLY_REFUSES).told(),
            "It depends. Whether you can link a card to WeChat Pay is for the provider to decide;"
                + " it mostly refuses.",
            "要看情况。你能否绑定微信支付，由对方自行决定，多半会拒绝。"),
        Arguments.of(
            Answers.reach("merchant-payment").depends(Why.RATE).told(),
            "It depends. Whether you can pay a merchant with WeChat Pay hangs on the exchange rate:"
                + " the amount is too close to a limit.",
            "要看情况。你能否用微信支付向商家付款，取决于汇率：金额与限额太接近。"));
  }
}
