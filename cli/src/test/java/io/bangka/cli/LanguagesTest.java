package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "能绑吗, en_US.UTF-8, ZH",
    "can I link it, zh_CN.UTF-8, ZH",
    "can I link it --lang en, zh_CN.UTF-8, EN",
    "能绑吗 --lang=en, zh_CN.UTF-8, EN",
    "can I link it, C, EN",
    "can I link it, zh, ZH",
    "can I link it, zhuang, EN",
    "𠮷野家, C, ZH",
    "'', '', EN",
  })
  void messagesFollowTheOptionThenTheWordsThenTheSystem(String args, String locale, Language said) {
    assertThat(Languages.of(List.of(args.split(" ")), terminal(Map.of("LANG", locale))))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"能绑 WeChat 吗, ZH", "can I link 微信, ZH", "can I link it, EN", "¿se puede?, EN"})
  void aQuestionHasALanguage(String words, Language language) {
    assertThat(Languages.ofWords(words)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({"???", "35", "''"})
  void whatHasNoLettersHasNoLanguage(String words) {
    assertThat(Languages.ofWords(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, en_US, en_US, ZH",
    "'', zh_TW, en_US, ZH",
    "'', '', zh-Hans, ZH",
    "C, zh_CN, zh_CN, EN",
    "'', '', de_DE, EN",
  })
  void theSystemsLanguageIsReadAsPosixSays(
      String all, String messages, String lang, Language said) {
    var environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
    assertThat(Languages.ofSystem(terminal(environment))).isEqualTo(said);
  }

  @Test
  void theLauncherKnowsTheLanguageThatItHidFromTheJvm() {
    var environment = Map.of("LC_ALL", "C.UTF-8", Languages.LAUNCHER, "zh");
    assertThat(Languages.ofSystem(terminal(environment))).isEqualTo(Language.ZH);
  }

  private static Terminal terminal(Map<String, String> environment) {
    var out = OutputStream.nullOutputStream();
    return new Terminal(InputStream.nullInputStream(), out, out, environment, false, false, false);
  }
}
