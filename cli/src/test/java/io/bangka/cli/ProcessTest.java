package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The real program in a process of its own: what only the system can tell. The shell scripts are
/// ASCII, since a test that runs in a locale without UTF-8 could not pass anything else on.
@Tag("slow")
class ProcessTest {
  private record Ended(int status, String out, String err) {}

  @Test
  void theExitStatusTellsWhatHappened() throws Exception {
    assertThat(shell("en", "bangka --version").status()).isZero();
    assertThat(shell("en", "bangka aks").status()).isEqualTo(2);
    assertThat(shell("en", "bangka ask ''").status()).isEqualTo(2);
  }

  @Test
  void aReaderThatLeavesEndsItQuietly() throws Exception {
    var ended = shell("en", "{ sleep 0.2; bangka --help; echo status $? >&2; } | true");
    assertThat(ended.err()).isEqualTo("status 0\n");
  }

  @Test
  void chineseWordsArriveWhateverTheLocaleIs() throws Exception {
    for (String locale : List.of("C", "C.UTF-8", "POSIX", "xx_YY")) {
      var ended = shell(locale, "bangka " + printed("保号卡"));
      assertThat(ended.err()).isEqualTo("错误：「保号卡」不是命令。\n = 提问请写：bangka ask \"…\"。\n");
      assertThat(ended.status()).isEqualTo(2);
    }
  }

  @Test
  void anAnswerThatCannotBeWrittenSaysWhy() throws Exception {
    var full = shell("en", "bangka --help > /dev/full");
    assertThat(full.err()).isEqualTo("error: The answer cannot be written: the disk is full.\n");
    assertThat(full.status()).isEqualTo(1);
    var closed = shell("zh_CN.UTF-8", "bangka --help >&-");
    assertThat(closed.err()).isEqualTo("错误：无法写出答案：标准输出已关闭。\n");
    assertThat(closed.status()).isEqualTo(1);
  }

  @Test
  void wordsThatAreNotUtf8AreRefused() throws Exception {
    for (String locale : List.of("C", "C.UTF-8")) {
      var ended = shell(locale, "bangka ask \"$(printf '\\377\\376\\344')\"");
      assertThat(ended.err()).startsWith("error: `").contains(" is not UTF-8.\n = ");
      assertThat(ended.out()).isEmpty();
      assertThat(ended.status()).isEqualTo(2);
    }
  }

  @Test
  void standardInputIsReadAsBytes() throws Exception {
    var ended = shell("en", "printf '\\377' | bangka ask");
    assertThat(ended.err()).startsWith("error: The question is not UTF-8.");
    assertThat(ended.status()).isEqualTo(2);
  }

  /// `"$(printf '%b' '\0347…')"`, which is the word in UTF-8.
  private static String printed(String word) {
    var octal = new StringBuilder();
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      octal.append("\\0%03o".formatted(b & 0xFF));
    }
    return "\"$(printf '%b' '" + octal + "')\"";
  }

  private static Ended shell(String locale, String script)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    String start =
        "bangka() { '" + java + "' -cp \"$BANGKA_CLASSES\" io.bangka.cli.Main \"$@\"; }\n";
    var builder = new ProcessBuilder("sh", "-c", start + script);
    builder.environment().put("LC_ALL", locale);
    builder
        .environment()
        .put("BANGKA_DATA", Path.of("target", "no-data").toAbsolutePath().toString());
    builder.environment().put("BANGKA_CLASSES", System.getProperty("java.class.path"));
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    var process = builder.start();
    String out = text(process.getInputStream());
    String err = text(process.getErrorStream());
    return new Ended(process.waitFor(), out, err);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
