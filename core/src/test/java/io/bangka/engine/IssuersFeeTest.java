package io.bangka.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Authority;
import io.bangka.model.Citation;
import io.bangka.model.Fee;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Source;
import io.bangka.model.Test.OneOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Whose fee is told: a platform's to whoever may have to pay it, an issuer's to its own customers.
class IssuersFeeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Holding ITS_CARD =
      Holding.of("card", Map.of("issuer", Said.exactly("some-bank")));
  private static final Holding ANOTHER =
      Holding.of("card", Map.of("issuer", Said.exactly("another-bank")));
  private static final Holding SOME_CARD = Holding.unsaid("card");
  private static final Source SOURCE =
      new Source(
          "some-source",
          "Charges",
          "Some Bank",
          Optional.empty(),
          "https://bank.example/charges",
          Optional.empty(),
          Authority.OFFICIAL);

  @Test
  void anIssuersFeeIsToldToThoseWhoSurelyHoldItsCard() {
    assertThat(told(Fee.ChargedBy.ISSUER, ITS_CARD)).isTrue();
    assertThat(told(Fee.ChargedBy.ISSUER, SOME_CARD)).isFalse();
    assertThat(told(Fee.ChargedBy.ISSUER, ANOTHER)).isFalse();
  }

  @Test
  void aPlatformsFeeIsToldToThoseWhoMayHoldTheCard() {
    assertThat(told(Fee.ChargedBy.PLATFORM, ITS_CARD)).isTrue();
    assertThat(told(Fee.ChargedBy.PLATFORM, SOME_CARD)).isTrue();
    assertThat(told(Fee.ChargedBy.PLATFORM, ANOTHER)).isFalse();
  }

  private static boolean told(Fee.ChargedBy by, Holding card) {
    var charges = new Charges(DAY, List.of(card), Optional.empty());
    return !charges.fees(List.of(fee(by))).isEmpty();
  }

  private static Fee fee(Fee.ChargedBy by) {
    var issuer = new TreeMap<String, io.bangka.model.Test>();
    issuer.put("issuer", new OneOf(new TreeSet<>(List.of("some-bank"))));
    return new Fee(
        new LocalText("fee", "费用"),
        new BigDecimal("0.028"),
        Optional.empty(),
        Fee.On.WHOLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        by,
        Optional.of(new Pattern("card", issuer)),
        Optional.empty(),
        Force.from(LocalDate.of(2023, 7, 20)),
        new Citation(List.of(SOURCE)));
  }
}
