package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment.Bound;
import io.bangka.model.Cap;
import io.bangka.model.Fee;
import io.bangka.model.Language;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityWordsTest {
  private static final Words EN = new Words(Sample.vocabulary(), Language.EN);
  private static final Words ZH = new Words(Sample.vocabulary(), Language.ZH);

  @ParameterizedTest
  @MethodSource
  void aLimitIsSaidAsAPersonWould(Bound bound, String english, String chinese) {
    assertThat(EN.limit(bound)).isEqualTo(english);
    assertThat(ZH.limit(bound)).isEqualTo(chinese);
  }

  static Stream<Arguments> aLimitIsSaidAsAPersonWould() {
    return Stream.of(
        Arguments.of(
            sum("USD 5000", Period.TRANSACTION), "at most USD 5,000 per payment", "每笔不超过 5000 美元"),
        Arguments.of(sum("CNY 60000", Period.YEAR), "at most CNY 60,000 per year", "每年不超过 6 万元"),
        Arguments.of(sum("CNY 12345", Period.DAY), "at most CNY 12,345 per day", "每日不超过 12345 元"),
        Arguments.of(sum("CNY 1000", Period.LIFE), "at most CNY 1,000 in all", "终身累计不超过 1000 元"),
        Arguments.of(
            bound(
                limit(Period.DAY, Limit.Of.AMOUNT, Limit.Over.CARD),
                new Cap.Most.Sum(Amount.of("EUR 500"))),
            "at most EUR 500 per day per card",
            "每张卡每日不超过 500 欧元"),
        Arguments.of(
            bound(limit(Period.DAY, Limit.Of.COUNT, Limit.Over.PERSON), new Cap.Most.Count(10)),
            "at most 10 times per day",
            "每日不超过 10 次"),
        Arguments.of(
            bound(
                limit(Period.LIFE, Limit.Of.ACCOUNTS, Limit.Over.DOCUMENT), new Cap.Most.Count(3)),
            "at most 3 accounts per identity document",
            "每份证件不超过 3 个账户"),
        Arguments.of(
            bound(limit(Period.LIFE, Limit.Of.NUMBERS, Limit.Over.PERSON), new Cap.Most.Count(5)),
            "at most 5 numbers per person",
            "每人不超过 5 个号码"),
        Arguments.of(
            bound(
                limit(Period.LIFE, Limit.Of.BALANCE, Limit.Over.ACCOUNT),
                new Cap.Most.Sum(Amount.of("HKD 3000"))),
            "a balance of at most HKD 3,000 per account",
            "每个账户余额不超过 3000 港元"),
        Arguments.of(
            bound(
                limit(Period.MONTH, Limit.Of.AMOUNT, Limit.Over.PERSON), new Cap.Most.Unlimited()),
            "no limit per month",
            "每月不设上限"),
        Arguments.of(
            bound(limit(Period.DAY, Limit.Of.AMOUNT, Limit.Over.PERSON), new Cap.Most.Unsourced()),
            "there is a limit per day, but no source says how much",
            "每日有上限，但没有来源说明是多少"),
        Arguments.of(
            new Bound(
                limit(Period.TRANSACTION, Limit.Of.AMOUNT, Limit.Over.PERSON),
                new Cap(
                    new Cap.Most.Sum(Amount.of("USD 5000")),
                    Optional.of(Sample.pattern("wallet", "platform", "wechat", "verified", "true")),
                    Sample.since(),
                    Sample.citation(),
                    Optional.empty())),
            "at most USD 5,000 per payment (with a verified WeChat account)",
            "每笔不超过 5000 美元（限已实名的微信账户）"));
  }

  @ParameterizedTest
  @MethodSource
  void aFeeIsSaidAsAPersonWould(Fee fee, String english, String chinese) {
    assertThat(EN.fee(fee)).isEqualTo(english);
    assertThat(ZH.fee(fee)).isEqualTo(chinese);
  }

  static Stream<Arguments> aFeeIsSaidAsAPersonWould() {
    return Stream.of(
        Arguments.of(
            fee("0.03", "", Fee.On.WHOLE, "CNY 200", Fee.ChargedBy.PLATFORM),
            "3% of the whole payment if it is above CNY 200",
            "每笔超过 200 元，按整笔收 3%"),
        Arguments.of(
            fee("0.001", "", Fee.On.EXCESS, "CNY 1000", Fee.ChargedBy.PLATFORM),
            "0.1% of what exceeds CNY 1,000",
            "每笔超过 1000 元的部分收 0.1%"),
        Arguments.of(
            fee("0.02", "EUR 1", Fee.On.WHOLE, "", Fee.ChargedBy.ISSUER),
            "2% of the whole payment, plus EUR 1, charged by the card’s issuer",
            "按整笔收 2%，另加 1 欧元，由发卡行收取"),
        Arguments.of(
            fee("0.01", "", Fee.On.CHARGED, "", Fee.ChargedBy.NETWORK),
            "1% of the payment and the fees before it, charged by the card network",
            "按付款连同先收的费用收 1%，由卡组织收取"),
        Arguments.of(
            fee("0", "CNY 5", Fee.On.WHOLE, "", Fee.ChargedBy.PLATFORM),
            "CNY 5 per payment",
            "每笔收 5 元"),
        Arguments.of(fee("0", "", Fee.On.WHOLE, "", Fee.ChargedBy.PLATFORM), "no fee", "不收费"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT10M, 10 minutes, 10 分钟",
    "P14D, 14 days, 14 天",
    "P1M, 1 month, 1 个月",
    "PT24H, 24 hours, 24 小时",
    "P1Y2M, 1 year 2 months, 1 年 2 个月",
    "P2W, 2 weeks, 2 周"
  })
  void aDurationIsSaidAsAPersonWould(String iso, String english, String chinese) {
    assertThat(EN.duration(iso)).isEqualTo(english);
    assertThat(ZH.duration(iso)).isEqualTo(chinese);
  }

  private static Bound sum(String amount, Period per) {
    return bound(
        limit(per, Limit.Of.AMOUNT, Limit.Over.PERSON), new Cap.Most.Sum(Amount.of(amount)));
  }

  private static Bound bound(Limit limit, Cap.Most most) {
    return new Bound(
        limit,
        new Cap(most, Optional.empty(), Sample.since(), Sample.citation(), Optional.empty()));
  }

  private static Limit limit(Period per, Limit.Of of, Limit.Over over) {
    return new Limit(per, of, over, Optional.empty(), List.of());
  }

  private static Fee fee(String rate, String plus, Fee.On on, String above, Fee.ChargedBy by) {
    return new Fee(
        new LocalText("Fee", "费用"),
        new BigDecimal(rate),
        amount(plus),
        on,
        amount(above),
        Optional.empty(),
        Optional.empty(),
        by,
        Optional.<Pattern>empty(),
        Optional.empty(),
        Sample.since(),
        Sample.citation());
  }

  private static Optional<Amount> amount(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(Amount.of(written));
  }
}
