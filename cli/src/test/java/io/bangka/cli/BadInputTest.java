package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// One clear message, exit status 2, nothing on standard output.
class BadInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "misuses.csv", numLinesToSkip = 1, delimiter = '|')
  void everyMisuseIsSaidAsWritten(String args, String language, String says, String help) {
    var screen = Screen.of(Map.of("LANG", language), new byte[0], args.split(" "));
    assertThat(screen.err()).isEqualTo(says + "\n = " + help + "\n");
    assertThat(screen.out()).isEmpty();
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void anEmptyQuestionIsRefused() {
    assertRefused(Screen.of("ask", ""), "error: The question is empty.");
    assertRefused(Screen.of("ask", "  ", "\t"), "error: The question is empty.");
    assertRefused(Screen.of("ask"), "error: The question is empty.");
    assertRefused(Screen.of("ask", "-"), "error: The question is empty.");
    assertRefused(Screen.of("ask", "", "--lang", "zh"), "错误：问题是空的。");
  }

  @Test
  void aQuestionOfTenMegabytesIsRefused() {
    String words = "could you ".repeat(1 << 20);
    assertRefused(Screen.of("ask", words), "error: The question is longer than 10000 characters.");
    assertRefused(asked(words, "ask"), "error: The question is longer than 10000 characters.");
    assertRefused(asked("绑卡".repeat(1 << 20), "ask", "--lang=zh"), "错误：问题超过 10000 个字符。");
  }

  @Test
  void aMessageThatIsEmptyOrEndlessIsRefused() {
    assertRefused(Screen.of("explain-message", " "), "error: The message is empty.");
    assertRefused(asked("", "explain-message", "--lang=zh"), "错误：提示是空的。");
    assertRefused(
        asked("declined ".repeat(1 << 20), "explain-message"),
        "error: The message is longer than 10000 characters.");
    assertRefused(
        asked("declined\u0007", "explain-message"),
        "error: There is an invisible control character in the message (U+0007).");
  }

  @Test
  void aQuestionThatNeverEndsIsRefused() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertRefused(
        Screen.of(Map.of(), endless, false, "ask"),
        "error: The question is longer than 10000 characters.");
    assertThat(Screen.of(Map.of(), endless, true, "ask", "--color=never").err())
        .contains("The question is longer than 10000 characters.");
  }

  @Test
  void aQuestionWithControlCharactersIsRefused() {
    assertRefused(
        Screen.of("ask", "can \u001b[31mI"),
        "error: There is an invisible control character in the question (U+001B).");
    assertRefused(asked("能\u0000吗", "ask", "--lang", "zh"), "错误：问题里有看不见的控制字符（U+0000）。");
  }

  @Test
  void aQuestionThatIsNotUtf8IsRefused() {
    var gbk = "能绑微信吗".getBytes(Charset.forName("GBK"));
    assertRefused(Screen.of(Map.of(), gbk, "ask", "-"), "error: The question is not UTF-8.");
    assertRefused(asked("can \uFFFD I", "ask", "-"), "error: The question is not UTF-8.");
    assertThat(Screen.of("ask", "--lang", "zh", "能\uFFFD吗").err()).contains("不是 UTF-8 编码。");
  }

  @Test
  void standardInputThatBreaksIsRefused() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    assertRefused(
        Screen.of(Map.of(), broken, false, "ask"), "error: Standard input cannot be read.");
  }

  @Test
  void aFileThatIsNotThereIsNamedWithItsNeighbour() throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), "age: 35\n");
    var screen = Screen.of("assess", folder.resolve("profil.yaml").toString(), "--to", "alipay");
    assertThat(screen.err())
        .startsWith("error: There is no file `")
        .endsWith("Did you mean `profile.yaml`?\n");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void aFolderIsNoFile() {
    var screen = Screen.of("assess", folder.toString(), "--to", "alipay");
    assertThat(screen.err()).contains("is a folder, not a file.");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    var file = Files.writeString(folder.resolve("profile.yaml"), "age: 35\n");
    var screen = Screen.of("ask", "x", "--packs", file.toString());
    assertThat(screen.err()).contains("is a file, not a folder.");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    var screen = Screen.of("assess", "a\u0000b", "--to", "alipay");
    assertThat(screen.err()).contains("`a\\u{0}b` cannot be the name of a file.");
    assertThat(screen.status()).isEqualTo(2);
  }

  @Test
  void messagesAreColouredOnATerminalOnly() {
    assertThat(Screen.of("ask", "").err()).doesNotContain("\u001b");
    assertThat(onTerminal(Map.of())).contains("\u001b[1;31m");
    assertThat(onTerminal(Map.of("NO_COLOR", "1"))).doesNotContain("\u001b");
    assertThat(onTerminal(Map.of("TERM", "dumb"))).doesNotContain("\u001b");
  }

  private static String onTerminal(Map<String, String> environment) {
    return Screen.of(environment, new ByteArrayInputStream(new byte[0]), true, "aks").err();
  }

  private static Screen asked(String words, String... args) {
    return Screen.of(Map.of(), words.getBytes(StandardCharsets.UTF_8), args);
  }

  private static void assertRefused(Screen screen, String says) {
    assertThat(screen.err().lines().findFirst()).contains(says);
    assertThat(screen.err().lines().count()).isLessThanOrEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.status()).isEqualTo(2);
  }
}
