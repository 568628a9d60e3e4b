package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.written.Columns;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void latinBreaksAtSpaces() {
    assertThat(Wrapping.lines("a valid passport and a Visa card", 12))
        .containsExactly("a valid", "passport and", "a Visa card");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotBeforeAClosingMark() {
    assertThat(Wrapping.lines("有效护照，以及境外银行卡。", 10)).containsExactly("有效护照，", "以及境外银", "行卡。");
  }

  @Test
  void anOpeningMarkStaysWithWhatItOpens() {
    assertThat(Wrapping.lines("微信支付（境外卡）可用", 10)).containsExactly("微信支付", "（境外卡）", "可用");
  }

  @Test
  void whatCannotBeBrokenIsLeftWhole() {
    assertThat(Wrapping.lines("see https://example.org/a/long/address now", 12))
        .containsExactly("see", "https://example.org/a/long/address", "now");
  }

  @Test
  void nothingIsLostAndNoLineIsTooWide() {
    String[] words = {"护照", "Visa", "，", "（", "）", "card", " ", "CNY 200", "。", "「", "」", "卡"};
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]);
      }
      var lines = Wrapping.lines(text.toString(), 30);
      assertThat(String.join("", lines).replace(" ", ""))
          .isEqualTo(text.toString().replace(" ", ""));
      assertThat(lines).allMatch(l -> Columns.of(l) <= 30 || unbroken(l));
    }
  }

  /// A run of marks that may neither start nor end a line is longer than any line.
  private static boolean unbroken(String line) {
    return Wrapping.lines(line, 1).stream().anyMatch(piece -> Columns.of(piece) > 30);
  }
}
