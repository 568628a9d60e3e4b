package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Period;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.money.Amount;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// A rule's limits, fees and hazards stand beside those of every procedure that it speaks of, for
/// the acts that it speaks of.
class TermsOfRulesTest {
  private static final Holding IN_CHINA =
      Holding.of(Vocabulary.ACT, Map.of("in", Said.exactly("CN")));

  @Test
  void theLimitOfALawBindsBesideThatOfThePlatform() {
    assertThat(paying("CNY 3000").verdict()).isEqualTo(Verdict.YES);
    assertThat(paying("CNY 3000.01").verdict()).isEqualTo(Verdict.NO);
    assertThat(words(paying("CNY 3000")).limits())
        .containsExactly(
            "at most USD 5,000 per payment",
            "at most CNY 50,000 per year (pay a merchant)",
            "at most CNY 3,000 per payment (pay a merchant in mainland China)");
  }

  @Test
  void anAmountOverALimitIsAReasonOfItsOwn() {
    var finding = paying("CNY 3000.01").because().getLast();
    assertThat(finding.requirement().name()).isEqualTo("limit");
    assertThat(finding.state()).isEqualTo(Truth.FALSE);
    assertThat(finding.exceeded()).hasSize(1);
    assertThat(paying("CNY 3000").because()).noneMatch(f -> f.requirement().name().equals("limit"));
  }

  @Test
  void feesAndHazardsGoWithTheActsThatTheRuleSpeaksOf() {
    var paying = paying("CNY 1000");
    assertThat(words(paying).fees())
        .containsExactly(
            "3% of the whole payment if it is above CNY 200; here CNY 30",
            "CNY 1 per payment, charged by the operator; here CNY 1");
    assertThat(paying.hazards()).hasSize(1);
    var linking = answer("link", Holding.unsaid(Vocabulary.ACT), Optional.empty());
    assertThat(linking.hazards()).isEmpty();
    assertThat(words(linking).limits()).containsExactly("at most USD 5,000 per payment");
  }

  @Test
  void anAnswerIsValidUntilARuleChanges() {
    var before = LocalDate.of(2024, 6, 1);
    assertThat(answer(before, "merchant-payment", IN_CHINA, Optional.empty()).validUntil())
        .contains(LocalDate.of(2025, 1, 1));
  }

  private static Assessment paying(String amount) {
    var spending = new Spending(Amount.of(amount), Period.TRANSACTION, OptionalInt.empty());
    return answer("merchant-payment", IN_CHINA, Optional.of(spending));
  }

  private static Assessment answer(String purpose, Holding act, Optional<Spending> spending) {
    return answer(Good.DAY, purpose, act, spending);
  }

  private static Assessment answer(
      LocalDate day, String purpose, Holding act, Optional<Spending> spending) {
    var goal = new Goal(Optional.of("pay"), purpose, act, spending);
    var card =
        Holding.of("card", Map.of("network", Said.exactly("visa"), "country", Said.exactly("CY")));
    var said =
        new Profile(Holding.unsaid("person"), List.of(card), List.of(), new java.util.TreeSet<>());
    return new Engine(Good.knowledge()).assess(day, goal, said, Map.of(), false);
  }

  private record Shown(List<String> limits, List<String> fees) {}

  private static Shown words(Assessment answer) {
    var words = new Words(Good.knowledge().vocabulary(), Language.EN);
    return new Shown(
        answer.limits().stream().map(words::limit).toList(),
        answer.fees().stream().map(words::charge).toList());
  }
}
