package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void controlCharactersAreShownAsEscapes() {
    assertThat(Shown.of("a\u001b]0;title\u0007b")).isEqualTo("a\\u001b]0;title\\u0007b");
    assertThat(Shown.of("\u009b2J\r\u0000\u007f")).isEqualTo("\\u009b2J\\u000d\\u0000\\u007f");
    assertThat(Shown.of("\u001b[8mhidden\u001b[")).isEqualTo("\\u001b[8mhidden\\u001b[");
  }

  @Test
  void layoutAndStyleStay() {
    var style = new Style(true, 80);
    String text = style.bold("绑卡") + "\n\t" + style.dim("x") + style.paint("1;31", "!");
    assertThat(Shown.of(text)).isEqualTo(text);
  }

  @Test
  void theTerminalGetsNoControlCharacter() {
    var screen = Screen.of("ask", "--lang", "\u001b[2J");
    assertThat(screen.err()).doesNotContain("\u001b");
  }
}
