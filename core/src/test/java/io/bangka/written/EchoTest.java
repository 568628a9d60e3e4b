package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6222021234567890|************7890",
        "6222 0212 3456 7890|**** **** **** 7890",
        "3782-822463-10005|****-******-*0005",
        "11010519491231002X|*************1002X",
        "12345678901|12345678901",
        "2023-07-20 2024-03-01|2023-07-20 2024-03-01",
        "CNY 6000|CNY 6000",
        "１２３４５６７８９０１２|********９０１２",
      })
  void aLongRunOfDigitsShowsItsLastFour(String written, String shown) {
    assertThat(Echo.safe(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a\u001b[31mb'|a\\u{1b}[31mb",
        "'a\u202eb'|a\\u{202e}b",
        "'a\nb'|a\\u{a}b",
        "'微信'|微信",
      })
  void whatATerminalWouldObeyIsShownAsAnEscape(String written, String shown) {
    assertThat(Echo.safe(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "41, 41", "1000, 41"})
  void aLongWordIsCut(int length, int shown) {
    assertThat(Echo.safe("x".repeat(length))).hasSize(shown);
  }
}
