package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.bangka.model.Language;
import io.bangka.model.Script;
import io.bangka.words.Line;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A question in traditional characters is answered in them, in the text and in the JSON.
class ScriptTest {
  private static final Transliterator ICU = Transliterator.getInstance("Simplified-Traditional");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "塞浦路斯保號卡能綁定微信或支付寶嗎？",
        "我沒有大陸銀行卡，只有台灣的Visa，可以綁支付寶嗎？",
        "外國人在大陸開銀行戶口需要什麼文件？",
        "把自己的微信號租給別人可以嗎？",
        "支付寶帳號被凍結了怎麼辦"
      })
  void every_line_but_the_sources_is_traditional(String question) {
    var reply = Shipped.BANGKA.ask(question, Setting.ORDINARY);
    assertThat(reply.answer().script()).contains(Script.TRADITIONAL);
    assertThat(reply.json()).contains("\"lang\":\"zh\",\"script\":\"traditional\"");
    for (Line line : reply.note().lines()) {
      assertThat(reply.note().label(line)).satisfies(ScriptTest::isTraditional);
      if (!(line instanceof Line.Source)) {
        assertThat(line.text()).satisfies(ScriptTest::isTraditional);
      }
    }
    for (Answer.Part part : reply.answer().answers()) {
      assertThat(part.text()).satisfies(ScriptTest::isTraditional);
      part.because().forEach(b -> assertThat(b.text()).satisfies(ScriptTest::isTraditional));
      part.hazards().forEach(h -> assertThat(h.text()).satisfies(ScriptTest::isTraditional));
    }
  }

  /// No character that ICU would write otherwise, but for those that both scripts have.
  private static void isTraditional(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("台里余干准制系注托并游周划几复尽签只占表布核咨志伙雇咸卷面后征松向才于云价".indexOf(c) < 0) {
        assertThat(ICU.transliterate(String.valueOf(c))).as(text).isEqualTo(String.valueOf(c));
      }
    }
  }

  @Test
  void sources_keep_their_own_script() {
    var sources = Shipped.BANGKA.ask("Visa卡能綁定支付寶嗎？", Setting.ORDINARY).answer().sources().values();
    var knowledge = Shipped.BANGKA.knowledge().sources().values();
    assertThat(knowledge.stream().map(s -> s.title()).toList())
        .containsAll(sources.stream().map(Answer.Source::title).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Visa卡能绑定支付宝吗？", "Can I link a Visa card to Alipay?"})
  void other_questions_say_nothing_of_a_script(String question) {
    var reply = Shipped.BANGKA.ask(question, Setting.ORDINARY);
    assertThat(reply.answer().script()).isEqualTo(Optional.empty());
    assertThat(reply.json()).doesNotContain("\"script\"");
  }

  @Test
  void who_wants_english_gets_english() {
    var reply = Shipped.BANGKA.ask("Visa卡能綁定支付寶嗎？", Setting.ORDINARY.in(Language.EN));
    assertThat(reply.answer().script()).isEqualTo(Optional.empty());
    assertThat(reply.answer().answers().getFirst().text()).startsWith("Yes.");
  }

  @Test
  void messages_are_explained_in_the_script_they_are_told_in() {
    var zh = Setting.ORDINARY.in(Language.ZH);
    var lines = Shipped.BANGKA.explainMessage("微信提示該卡暫不支持", zh).note().lines();
    assertThat(lines.getFirst().text()).satisfies(ScriptTest::isTraditional);
  }
}
