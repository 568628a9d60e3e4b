package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.cost.Missing;
import io.bangka.cost.PaymentWay.Fit;
import io.bangka.model.Language;
import io.bangka.model.Verdict;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {
  private static final String CARD = "wechat-pay.link-international-card";
  private static final String TRAVELLER =
      """
      {"nationality": "DE", "residence": "DE",
       "documents": [{"kind": "passport", "country": "DE", "valid": true}],
       "phones": [{"country": "DE", "receives-sms": true}],
       "cards": [{"network": "visa", "funding": "credit", "country": "DE", "holder": "self"}]}
      """;

  static CostReply cost(String amount, Language language) {
    return cost(Optional.empty(), query("{\"amount\": \"" + amount + "\"}"), language);
  }

  private static CostReply cost(Optional<Written> person, Written.Mapping query, Language lang) {
    try {
      return Shipped.BANGKA.cost(person, query, Setting.ORDINARY.in(lang));
    } catch (Faulty faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }

  /// A payment to a merchant on the mainland by somebody whose money is in euros, and what is said.
  private static Written.Mapping query(String more) {
    String common = "\"purpose\": \"merchant-payment\", \"in\": \"CN\", \"home\": \"EUR\", ";
    return (Written.Mapping) json("{" + common + more.substring(1));
  }

  private static Written json(String text) {
    try {
      return JsonReader.read("<test>", text.getBytes(StandardCharsets.UTF_8));
    } catch (Faulty faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }

  private static CostAnswer.Way way(CostAnswer answer, String procedure) {
    return way(answer.ways(), procedure);
  }

  private static CostAnswer.Way way(List<CostAnswer.Way> ways, String procedure) {
    return ways.stream().filter(w -> w.procedure().equals(procedure)).findFirst().orElseThrow();
  }

  @Test
  void theFeesOfACardAreThoseOfThePack() {
    var answer = cost("CNY 500", Language.EN).answer();
    var way = way(answer, CARD);
    assertThat(way.known().orElseThrow().value()).isEqualByComparingTo("15");
    assertThat(way.fit()).isEqualTo(Fit.WITHIN);
    assertThat(way.missing()).contains(Missing.ISSUER, Missing.EXCHANGE);
    assertThat(way.atHome().orElseThrow().currency()).isEqualTo("EUR");
    assertThat(way(cost("CNY 200", Language.EN).answer(), CARD).known().orElseThrow().value())
        .isEqualByComparingTo("0");
  }

  @Test
  void theDayOfTheRateIsAlwaysSaid() {
    var reply = cost("CNY 500", Language.ZH);
    var day = reply.answer().rate().orElseThrow().day();
    assertThat(reply.answer().reckoning()).contains(day.toString());
  }

  @Test
  void whatNoSourceTellsIsNeverANumber() {
    var answer = cost("CNY 500", Language.EN).answer();
    assertThat(answer.ways())
        .filteredOn(way -> way.fees().isEmpty())
        .isNotEmpty()
        .allSatisfy(way -> {
          assertThat(way.known()).isEmpty();
          assertThat(way.missing()).contains(Missing.SERVICE);
          assertThat(way.text()).startsWith("unknown: ");
        });
  }

  @Test
  void fewerUnknownsComeFirstAndThenLowerFees() {
    var ways = cost("CNY 500", Language.EN).answer().ways();
    for (int i = 1; i < ways.size(); i++) {
      var one = ways.get(i - 1);
      var next = ways.get(i);
      if (one.fit() == next.fit()) {
        assertThat(one.missing().size()).isLessThanOrEqualTo(next.missing().size());
        if (one.missing().size() == next.missing().size()) {
          assertThat(value(one)).isLessThanOrEqualTo(value(next));
        }
      }
    }
  }

  private static BigDecimal value(CostAnswer.Way way) {
    return way.known().map(Answer.Money::value).orElse(BigDecimal.ZERO);
  }

  @Test
  void cashIsFetchedFirst() {
    assertThat(cost("CNY 500", Language.EN).answer().ways())
        .filteredOn(way -> way.procedure().equals("cash.pay"))
        .isNotEmpty()
        .allMatch(way -> way.supply().isPresent())
        .anyMatch(way -> way.supply().orElseThrow().equals("cash.draw-with-foreign-card"))
        .anyMatch(way -> way.supply().orElseThrow().equals("cash.change-at-bank"));
  }

  @Test
  void nothingUnlawfulAndNothingFromElsewhere() {
    assertThat(cost("CNY 500", Language.EN).answer().ways())
        .extracting(CostAnswer.Way::procedure)
        .doesNotContain("alipay.pay-abroad", "cash.pay-in-cyprus", "cn-law.use-anothers-account");
  }

  @Test
  void whatAPersonCanUseComesFirstAndTheOthersSayWhatIsLacking() {
    var person = Optional.of(json(TRAVELLER));
    var ways = cost(person, query("{\"amount\": \"CNY 500\"}"), Language.EN).answer().ways();
    assertThat(ways).allMatch(way -> way.verdict().isPresent());
    var verdicts = ways.stream().map(way -> way.verdict().orElseThrow()).distinct().toList();
    assertThat(verdicts).containsExactly(Verdict.YES, Verdict.DEPENDS, Verdict.NO);
    assertThat(way(ways, CARD).verdict()).contains(Verdict.YES);
    assertThat(ways)
        .filteredOn(way -> way.verdict().orElseThrow() == Verdict.NO)
        .anyMatch(way -> !way.lacks().isEmpty());
  }

  @Test
  void overALimitTheSumIsSplit() {
    var query = query("{\"amount\": \"CNY 30000\"}");
    try {
      var setting = Setting.ORDINARY.on(java.time.LocalDate.of(2023, 8, 1));
      var way = way(Shipped.BANGKA.cost(Optional.empty(), query, setting).answer(), CARD);
      assertThat(way.fit()).isEqualTo(Fit.SPLIT);
      assertThat(way.split().orElseThrow().parts().getFirst().times()).isEqualTo(5);
      assertThat(way.known().orElseThrow().value()).isEqualByComparingTo("900");
    } catch (Faulty faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }

  @Test
  void severalPeriodsAreHeldAgainstTheYear() {
    var within =
        cost(
            Optional.empty(),
            query("{\"amount\": {\"amount\": \"CNY 2500\", \"per\": \"month\", \"for\": \"P6M\"}}"),
            Language.EN);
    var way = way(within.answer(), CARD);
    assertThat(way.known().orElseThrow().value()).isEqualByComparingTo("75");
    assertThat(way.total().orElseThrow().value()).isEqualByComparingTo("450");
    var over =
        cost(
            Optional.empty(),
            query("{\"amount\": {\"amount\": \"CNY 25000\", \"per\": \"day\", \"for\": \"P90D\"}}"),
            Language.EN);
    assertThat(way(over.answer(), CARD).fit()).isEqualTo(Fit.OVER);
  }

  @Test
  void theBestWaysLeaveNoGap() {
    var best = cost("CNY 500", Language.EN).answer().best();
    for (int i = 1; i < best.size(); i++) {
      var step = best.get(i).from().value().subtract(best.get(i - 1).to().value());
      assertThat(step).isEqualByComparingTo("0.01");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"amount\": \"CNY -500\"} | negative-sum",
        "{\"amount\": \"CNY 0\"} | nothing-to-pay",
        "{\"amount\": \"CNY 0.001\"} | not-payable",
        "{\"amount\": \"CNX 500\"} | unknown-currency",
        "{\"amount\": \"500\"} | not-money",
        "{\"code\": \"business\"} | missing-field",
        "{\"amount\": {\"amount\": \"CNY 5\", \"per\": \"month\", \"for\": \"P6D\"}} | not-whole-periods"
      })
  void badInputGetsOneMessage(String query, String kind) {
    assertThatThrownBy(() -> Shipped.BANGKA.cost(Optional.empty(), query(query), Setting.ORDINARY))
        .isInstanceOfSatisfying(
            Faulty.class,
            faulty ->
                assertThat(faulty.diagnostics())
                    .singleElement()
                    .extracting(io.bangka.written.Diagnostic::kind)
                    .isEqualTo(kind));
  }
}
