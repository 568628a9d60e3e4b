package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Query.Want;
import io.bangka.words.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was asked for by name leads the answer, in both languages.
class AskedForTest {

  @ParameterizedTest
  @CsvSource({
    "LIMIT, 'How much at most can I pay with a foreign card on WeChat Pay?', USD 5,000",
    "LIMIT, 外卡在支付宝单笔最高多少？, 5000 美元",
    "COST, 'What does Alipay charge for a foreign Visa?', 3%",
    "COST, 用外卡在微信支付付款手续费多少？, 3%",
    "PAPERS, 'Which documents do I need to open a bank account in Cyprus?', passport",
    "PAPERS, 外国人在支付宝实名认证需要什么证件？, 护照"
  })
  void it_is_the_first_line(Want want, String question, String says) {
    var first = note(question).getFirst();
    assertThat(first).isInstanceOf(Line.Lead.class);
    assertThat(((Line.Lead) first).want()).isEqualTo(want);
    assertThat(first.text()).contains(says);
    assertThat(first.sources()).isNotEmpty();
    assertThat(answer(question).lead().getFirst().text()).isEqualTo(first.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alipay says \"identity verification failed\", what can I do?",
        "绑卡提示“该卡暂不支持”怎么办，微信"
      })
  void a_failure_begins_with_what_the_message_means_and_what_cures_it(String question) {
    var leads = leads(question);
    assertThat(leads).hasSizeGreaterThanOrEqualTo(2);
    assertThat(leads).allSatisfy(lead -> assertThat(lead.want()).isEqualTo(Want.CURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What is the limit for a prepaid Visa card on WeChat Pay?", "没有护照在微信支付用外卡的限额是多少？"})
  void nothing_leads_where_it_is_not_possible_at_all(String question) {
    assertThat(answer(question).summary()).isEqualTo(Answer.Summary.NO);
    assertThat(leads(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"How much can one transfer a day with WeChat Pay at most?", "微信转账一天最多多少钱？"})
  void who_says_nothing_of_themselves_is_told_of_the_limit_though_visitors_cannot(String question) {
    assertThat(leads(question)).extracting(Line.Lead::want).containsExactly(Want.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"How many cards can I link to WeChat Pay?", "微信支付能绑几张银行卡？", "微信支付可以綁幾張卡？"})
  void a_number_of_things_is_not_answered_by_a_sum_of_money(String question) {
    assertThat(leads(question))
        .singleElement()
        .satisfies(lead -> {
          assertThat(lead.want()).isEqualTo(Want.LIMIT);
          assertThat(lead.text()).doesNotContain("USD").doesNotContain("美元");
          assertThat(lead.sources()).isEmpty();
        });
  }

  @Test
  void a_number_of_accounts_is_told_where_a_source_tells_it() {
    assertThat(leads("How many PayPal accounts can I open in Cyprus?"))
        .singleElement()
        .satisfies(lead -> assertThat(lead.text()).contains("1 account"));
  }

  @Test
  void with_several_platforms_each_lead_names_its_own() {
    assertThat(leads("Which is cheaper, WeChat Pay or Alipay with a US Mastercard?"))
        .extracting(Line.Lead::text)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("WeChat Pay: "),
            other -> assertThat(other).startsWith("Alipay: "));
  }

  @Test
  void whether_it_can_be_needs_no_lead() {
    assertThat(leads("Can I link a Visa card to Alipay?")).isEmpty();
  }

  @Test
  void what_leads_is_not_said_twice() {
    var lines = note("What is the limit for paying with a US Visa on Alipay?");
    String limit = lines.getFirst().text();
    assertThat(lines).filteredOn(line -> line.text().equals(limit)).hasSize(1);
  }

  private static List<Line> note(String question) {
    return Shipped.BANGKA.ask(question, Setting.ORDINARY).note().lines();
  }

  private static Answer answer(String question) {
    return Shipped.BANGKA.ask(question, Setting.ORDINARY).answer();
  }

  private static List<Line.Lead> leads(String question) {
    return note(question).stream()
        .filter(Line.Lead.class::isInstance)
        .map(Line.Lead.class::cast)
        .toList();
  }
}
