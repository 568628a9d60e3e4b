package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the page goes on from is what was answered.
class ConversationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "塞浦路斯保号卡能绑定微信或支付宝吗？",
        "Can I register with WeChat with a driving licence?",
        "開通支付寶要護照嗎？",
        "Which is cheaper, WeChat Pay or Alipay with a US Mastercard?",
        "asdf qwer"
      })
  void without_changes_it_is_the_answer_to_the_question(String words) {
    var conversation = Shipped.BANGKA.converse(words, List.of(), Setting.ORDINARY);
    var asked = Shipped.BANGKA.ask(words, Setting.ORDINARY);
    assertThat(conversation.reply().json()).isEqualTo(asked.json());
    assertThat(conversation.reply().note()).isEqualTo(asked.note());
  }
}
