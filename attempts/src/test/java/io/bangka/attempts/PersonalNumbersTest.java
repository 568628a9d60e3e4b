package io.bangka.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers are test numbers of their issuers, or made up.
class PersonalNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CARD|my card 4111 1111 1111 1111 was declined",
        "CARD|卡号4111-1111-1111-1111被拒",
        "CARD|４１１１１１１１１１１１１１１１",
        "CARD|card 378282246310005",
        "PHONE|call +357 99 123456",
        "PHONE|call 0035799123456 please",
        "PHONE|我的手机13812345678收不到短信",
        "PHONE|138 1234 5678",
        "NUMBER|number 99123456",
        "NUMBER|99 12 34 56",
        "DOCUMENT|passport E12345678",
        "DOCUMENT|护照号 K1234567",
        "DOCUMENT|护照e12345678",
        "DOCUMENT|HKID A123456(3)",
        "DOCUMENT|回乡证H12345678",
        "DOCUMENT|11010519491231002X",
        "DOCUMENT|身份证 110105 19491231 002X",
        "ACCOUNT|CY17 0020 0128 0000 0012 0052 7600",
        "ACCOUNT|iban GB82WEST12345698765432",
        "MAIL|write to alice@example.org",
        "MAIL|邮箱ａｌｉｃｅ＠example.com",
        "NUMBER|account 6222 0000 0000",
        "NUMBER|٤١١١١١١١",
        "CARD|4111/1111/1111/1111",
        "CARD|4111_1111_1111_1111",
        "CARD|4111·1111·1111·1111 打不开",
        "CARD|4111 — 1111 — 1111 — 1111",
        "CARD|'4111\n1111\n1111\n1111'",
        "CARD|41\u200b1111\u200b1111\u200b1111\u200b11",
        "PHONE|138/1234/5678",
        "DOCUMENT|110105/19491231/002X",
      })
  void isFound(PersonalNumbers.Kind kind, String text) {
    assertThat(PersonalNumbers.in(text)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "It worked on 2026-08-01 and again on 2026-08-14 at 10:30.",
        "2026.8.1 第一次，2026/8/2 第二次",
        "From 2019-2024 it always worked",
        "20260801",
        "CNY 6000, then 50000",
        "1,000,000 yuan",
        "WeChat 8.0.50 on Android 15",
        "error code 1100112",
        "该卡暂不支持，请换卡重试（-1103）",
        "tried 3 times in 24 hours, 5 cards",
        "300、500、1000、2000、6000",
        "2026-08-01 10:30, 2026-08-14 11:45, 2026-08-20 12:50",
        "rates 0.8 / 1.2 / 2.9 %",
      })
  void isNotFound(String text) {
    assertThat(PersonalNumbers.in(text)).isEqualTo(Optional.empty());
  }
}
