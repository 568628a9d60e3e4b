package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.words.Words;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requirements of the shipped knowledge, as people read them.
class RequirementsToldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is the mere opposite of what is taken goes without saying.
        "alipay-hk.register | phone | phone number: a Hong Kong phone number that receives text"
            + " messages",
        // So does that the account is in use.
        "cn-bank-account.pay-from-account | account | account: a mainland Chinese bank account in"
            + " your own name",
        // What names something that one might think of stays.
        "wechat-pay.link-international-card | instrument | payment instrument: a Visa, Mastercard,"
            + " UnionPay, American Express, JCB, Diners Club or Discover credit or debit card issued"
            + " outside mainland China (but not a bank card in another person’s name)",
        // Two things that are needed together are not two alternatives.
        "wechat-pay-hk.open | opening | phone number, bank card, bank account or phone number and"
            + " identity document: one of: a Hong Kong phone number that receives text messages; a"
            + " Hong Kong credit card in your own name; a Hong Kong bank account in your own name; a"
            + " phone number in mainland China or Hong Kong that receives text messages together with"
            + " a valid Hong Kong identity card of your own",
        "e-cny.pay-in-shop | shop | acceptance by the shop: the shop decides",
      })
  void aRequirementIsSaidOnceAndPlainly(String procedure, String name, String english) {
    var knowledge = Repository.BANGKA.knowledge();
    var requirement =
        knowledge.procedure(procedure).orElseThrow().requires().stream()
            .filter(r -> r.name().equals(name))
            .findFirst()
            .orElseThrow();
    var words = new Words(knowledge.vocabulary(), Language.EN);
    assertThat(words.requirement(requirement, TODAY)).isEqualTo(english);
  }
}
