package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Period;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Spending;
import io.bangka.money.Amount;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faults;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
  private static final Knowledge KNOWLEDGE = Good.knowledge();

  private final Faults faults = new Faults();

  private ReadQuery read(String yaml, Unknown unknown) {
    return QueryReader.read(Good.yaml(yaml), KNOWLEDGE, Good.DAY, unknown, faults);
  }

  private Query sound(String yaml) {
    var query = read(yaml, Unknown.REFUSED).query();
    assertThat(kinds()).isEmpty();
    return query.orElseThrow();
  }

  private List<String> faulty(String yaml) {
    read(yaml, Unknown.REFUSED);
    return kinds();
  }

  private List<String> kinds() {
    return faults.sorted().stream().map(Diagnostic::kind).toList();
  }

  @Test
  void aPlatformAloneIsAQuery() {
    Query query = sound("platform: pay");
    assertThat(query.platform()).contains("pay");
    assertThat(query.purposes()).isEmpty();
    assertThat(query.want()).isEqualTo(Query.Want.CAN);
  }

  @Test
  void platformsAndPurposesGoByAnyName() {
    Query query = sound("{platform: 付, purpose: [LINK, pay a merchant], want: cost}");
    assertThat(query.platform()).contains("pay");
    assertThat(query.purposes()).containsExactly("link", "merchant-payment");
    assertThat(query.want()).isEqualTo(Query.Want.COST);
  }

  @Test
  void whereItHappensIsSaidOfTheAct() {
    assertThat(sound("{purpose: merchant-payment, in: CN}").act())
        .isEqualTo(Holding.of("act", Map.of("in", Said.exactly("CN"))));
  }

  @Test
  void anAmountIsOnePayment() {
    assertThat(sound("{purpose: link, amount: CNY 800}").spending())
        .contains(new Spending(Amount.of("CNY 800"), Period.TRANSACTION, OptionalInt.empty()));
  }

  @Test
  void anAmountAMonthForHalfAYearIsSixTimes() {
    assertThat(
            sound("{purpose: link, amount: {amount: CNY 2500, per: month, for: P6M}}").spending())
        .contains(new Spending(Amount.of("CNY 2500"), Period.MONTH, OptionalInt.of(6)));
    assertThat(sound("{purpose: link, amount: {amount: CNY 1, per: year, for: P24M}}").spending())
        .contains(new Spending(Amount.of("CNY 1"), Period.YEAR, OptionalInt.of(2)));
  }

  @Test
  void aSpanThatIsNoWholeNumberOfPeriodsIsRefused() {
    assertThat(faulty("{purpose: link, amount: {amount: CNY 1, per: month, for: P10D}}"))
        .containsExactly("not-whole-periods");
  }

  @Test
  void theOtherPeopleHaveProfiles() {
    Query query = sound("{purpose: link, with: {recipient: {documents: [{kind: cn-id-card}]}}}");
    assertThat(query.parties()).containsOnlyKeys("recipient");
    assertThat(query.parties().values())
        .allSatisfy(recipient -> assertThat(recipient.holdings("document")).hasSize(1));
    assertThat(faulty("{purpose: link, with: {recipent: {}}}")).containsExactly("unknown-key");
  }

  @Test
  void aHoldingIsWhatIsAskedAbout() {
    assertThat(sound("{platform: pay, holding: {document: {kind: residence-permit}}}").holding())
        .contains(Holding.of("document", Map.of("kind", Said.exactly("residence-permit"))));
  }

  @Test
  void whatAsksNothingIsRefused() {
    assertThat(faulty("{in: CN}")).containsExactly("nothing-asked");
  }

  @Test
  void unknownNamesAreRefused() {
    assertThat(faulty("{platform: pey, purpose: lnik, want: coast, in: XX, colour: red}"))
        .containsExactlyInAnyOrder(
            "unknown-platform", "unknown-purpose", "unknown-value", "unknown-value", "unknown-key");
  }

  @Test
  void whoAsksForLeniencyIsToldWhatWasIgnored() {
    var read =
        read("{platform: pay, colour: red, holding: {card: {shine: true}}}", Unknown.IGNORED);
    assertThat(kinds()).isEmpty();
    assertThat(read.ignored()).containsExactly("cards.shine", "colour");
  }

  @Test
  void amountsOfOtherCurrenciesThanTheWorldHasAreRefused() {
    assertThat(faulty("{purpose: link, amount: CNX 5}")).containsExactly("unknown-currency");
    assertThat(faulty("{purpose: link, amount: CNY -5}")).contains("negative-sum");
  }
}
