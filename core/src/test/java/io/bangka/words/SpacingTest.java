package io.bangka.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          用Visa卡付款        | 用 Visa 卡付款
          超过200元，收3%费用 | 超过 200 元，收 3% 费用
          微信（WeChat）支付  | 微信（WeChat）支付
          已经 有 了 空格     | 已经 有 了 空格
          Visa、Mastercard    | Visa、Mastercard
          plain words 12      | plain words 12
          """)
  void chineseAndLatinStandApartOnce(String written, String set) {
    assertThat(Spacing.set(written)).isEqualTo(set);
    assertThat(Spacing.set(set)).isEqualTo(set);
  }
}
