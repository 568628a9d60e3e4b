package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.words.Line;
import io.bangka.words.Mark;
import io.bangka.words.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTextTest {
  private static final Note NOTE =
      new Note(
          Language.ZH,
          List.of(
              new Line.Verdict(Mark.NO, "不能：塞浦路斯居留证不能用来绑定微信支付，它既不是支付工具，也不是可用的身份证件。"),
              new Line.Understood("「保号卡」理解为塞浦路斯居留证"),
              new Line.Heading("微信支付"),
              new Line.Reason(Mark.UNMET, "身份证件：名单上没有居留证", List.of("b", "a"), false),
              new Line.Reason(Mark.UNKNOWN, "手机号：没有说", List.of(), false),
              new Line.Fee("200 元以上收 3%", List.of("a")),
              new Line.Source(
                  1,
                  "a",
                  "腾讯：《公告》，2023-07-20，官方",
                  "腾讯，2023-07-20，官方",
                  "https://example.org/a",
                  false),
              new Line.Source(
                  2,
                  "b",
                  "人民银行，2024-03-01，官方",
                  "人民银行，2024-03-01，官方",
                  "https://example.org/b",
                  false)));

  @Test
  void theVerdictComesFirstAndEverythingHangsUnderItsLabel() {
    assertThat(NoteText.of(NOTE, new Style(false, 44)))
        .isEqualTo(
            """
            ✕ 不能：塞浦路斯居留证不能用来绑定微信支付，
              它既不是支付工具，也不是可用的身份证件。

            理解  「保号卡」理解为塞浦路斯居留证

            微信支付
            理由  ✕ 身份证件：名单上没有居留证 [1, 2]
                  ? 手机号：没有说
            费用  200 元以上收 3% [1]

            来源  [1] 腾讯：《公告》，2023-07-20，官方
                      https://example.org/a
                  [2] 人民银行，2024-03-01，官方
                      https://example.org/b
            """);
  }

  @Test
  void colourChangesNoWord() {
    var coloured = NoteText.of(NOTE, new Style(true, 44));
    assertThat(coloured).contains("\u001b[31m✕\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(NoteText.of(NOTE, new Style(false, 44)));
  }
}
