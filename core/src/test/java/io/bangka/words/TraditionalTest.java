package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Script;
import io.bangka.script.Traditional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraditionalTest {
  /// Characters whose usual form in this field is not the one that ICU takes.
  private static final Set<Character> OWN = Set.of('账', '里', '余', '干', '台');

  @Test
  void every_other_character_is_written_as_icu_writes_it() {
    var icu = Transliterator.getInstance("Simplified-Traditional");
    for (char c = 0x3400; c < 0xFB00; c++) {
      String theirs = Character.isSurrogate(c) ? "" : icu.transliterate(String.valueOf(c));
      if (theirs.length() == 1 && !OWN.contains(c)) {
        assertThat(Traditional.of(String.valueOf(c))).as("U+%04X", (int) c).isEqualTo(theirs);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "把银行卡绑定到支付宝账户, 把銀行卡綁定到支付寶帳戶",
    "身份证和港澳居民来往内地通行证, 身份證和港澳居民來往內地通行證",
    "台湾居民来往大陆通行证（台胞证）, 台灣居民來往大陸通行證（台胞證）",
    "零钱里的余额可以转账, 零錢裡的餘額可以轉帳",
    "注册账号后实名认证, 註冊帳號後實名認證",
    "游客在柜台办理漫游, 遊客在櫃台辦理漫遊",
    "发卡行的限制已恢复, 發卡行的限制已恢復",
    "以页面为准，请准备材料, 以頁面為準，請準備材料",
    "里斯本的周末汇率, 里斯本的週末匯率",
    "关系、联系、系统, 關係、聯繫、系統",
    "只能在网上注销, 只能在網上註銷"
  })
  void the_words_of_the_field_are_written_as_its_readers_write_them(String says, String written) {
    assertThat(Traditional.of(says)).isEqualTo(written);
  }

  @Test
  void what_is_traditional_stays_as_it_is() {
    String written = "台灣的銀行帳戶裡的餘額，註銷後無法轉帳；遊客只需準備護照。";
    assertThat(Traditional.of(written)).isEqualTo(written);
  }

  @Test
  void latin_letters_signs_and_characters_beyond_the_basic_plane_stay() {
    assertThat(Traditional.of("Visa 卡 3% 😀 𠮷")).isEqualTo("Visa 卡 3% 😀 𠮷");
  }

  @Test
  void words_are_asked_for_in_a_script_and_english_has_none() {
    var vocabulary = Sample.vocabulary();
    var text = new LocalText("bank account", "银行账户");
    assertThat(new Words(vocabulary, Language.ZH, Script.TRADITIONAL).text(text)).isEqualTo("銀行帳戶");
    assertThat(new Words(vocabulary, Language.EN, Script.TRADITIONAL).text(text))
        .isEqualTo("bank account");
  }
}
