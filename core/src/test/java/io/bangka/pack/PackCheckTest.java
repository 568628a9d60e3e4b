package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackCheckTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int check(Language language, String... arguments) {
    return PackCheck.run(arguments, language, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void goodPacksAreCounted() {
    assertThat(check(Language.EN, Good.folder().toString())).isZero();
    assertThat(said())
        .startsWith("1 pack, 2 procedures, 2 rules, 3 sources, 1 case; 0 warnings; sha256:");
  }

  @Test
  void aPackThatIsDueForReviewIsNamed() {
    assertThat(check(Language.EN, Good.folder().toString(), "2027-05-22")).isZero();
    assertThat(said()).contains("The sources of cn/pay were last read on 2026-11-22.");
    assertThat(said()).contains("cn/pay/pack.yaml:3:7");
  }

  @Test
  void aPackThatWasReadInTheFutureIsNamed() {
    assertThat(check(Language.EN, Good.folder().toString(), "2026-11-21")).isZero();
    assertThat(said()).contains("The sources of cn/pay cannot have been read on 2026-11-22 yet.");
  }

  @Test
  void faultsAreSaidInTheReadersLanguage() {
    assertThat(check(Language.ZH, "no/such/folder")).isEqualTo(2);
    assertThat(said()).contains("没有这个文件夹。", "1 error, 0 warnings");
  }

  @Test
  void wrongArgumentsGetTheUsage() {
    assertThat(check(Language.EN)).isEqualTo(2);
    assertThat(check(Language.EN, "a", "b", "c")).isEqualTo(2);
    assertThat(check(Language.EN, Good.folder().toString(), "tomorrow")).isEqualTo(2);
    assertThat(said().lines()).hasSize(3).allMatch(line -> line.startsWith("usage: "));
  }
}
