package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands on reports, as somebody types them.
@Tag("slow")
class AttemptsTest {
  private static final String PROCEDURE = "wechat-pay.link-international-card";

  @TempDir Path folder;

  @Test
  void aReportIsAddedCorrectedAndErased() {
    var added = bangka("add", "--procedure", PROCEDURE, "--outcome", "refused", "--country", "cy");
    assertThat(added.err()).isEmpty();
    String receipt = added.out().replaceAll("(?s).*Receipt: (\\S+).*", "$1");
    assertThat(exported()).contains(PROCEDURE, ",refused,CY,");
    assertThat(bangka("add", "--correct", receipt, "--outcome", "worked").status()).isZero();
    assertThat(exported()).contains(",worked,CY,").doesNotContain("refused");
    assertThat(bangka("forget", receipt).out()).isEqualTo("The report is erased.\n");
    assertThat(exported()).doesNotContain(PROCEDURE);
    assertThat(bangka("forget", receipt).err()).contains("No report belongs to this receipt.");
    assertThat(bangka("forget", receipt).status()).isEqualTo(2);
  }

  @Test
  void everythingSpeaksJsonAndBothLanguages() {
    var added = bangka("add", "--procedure", PROCEDURE, "--outcome", "worked", "--json");
    assertThat(added.out()).startsWith("{\"receipt\":\"");
    var refused = bangka("add", "--outcome", "wroked", "--json");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out())
        .contains("\"field\":\"procedure\"", "Did you mean `worked`?", "\"count\":2");
    var chinese = bangka("add", "--procedure", PROCEDURE, "--outcome", "worked", "--lang", "zh");
    assertThat(chinese.out()).contains("谢谢，报告已保存。回执：");
    assertThat(bangka("export", "--json").out()).startsWith("{\"id\":\"");
    assertThat(bangka("stats", "--json").out()).contains("\"published\":false", "\"fromWeb\"");
    assertThat(bangka("drift", "--json").out()).isEqualTo("{\"drift\":[]}\n");
    assertThat(bangka("drift", "--lang", "zh").out()).isEqualTo("没有与规则相矛盾的报告。\n");
  }

  @Test
  void personalNumbersAreRefusedWithAWordAndNotRepeated() {
    var screen =
        bangka(
            "add",
            "--procedure",
            PROCEDURE,
            "--outcome",
            "refused",
            "--message",
            "card 4111 1111 1111 1111 declined");
    assertThat(screen.err())
        .isEqualTo(
            """
            error: The `message` contains the number of a card.
             = Leave it out, and send the report again. Nothing of it was kept.
            """);
    assertThat(exported()).doesNotContain("4111", "declined");
  }

  @Test
  void aMessageTellsTheReason() {
    bangka(
        "add",
        "--procedure",
        PROCEDURE,
        "--outcome",
        "refused",
        "--message",
        "Card issuing bank declined");
    assertThat(bangka("export", "--json").out()).contains("\"message\"");
  }

  @Test
  void filesComeInAndGoOut() throws IOException {
    var csv = Files.writeString(folder.resolve("reports.csv"), reports(12));
    assertThat(bangka("import", csv.toString()).out())
        .isEqualTo("12 reports in the file, 12 of them new.\n");
    assertThat(bangka("import", csv.toString()).out())
        .isEqualTo("All 12 reports of this file are there already.\n");
    var backup = folder.resolve("attempts.bak").toString();
    assertThat(bangka("backup", backup).out()).isEqualTo("The backup has 12 reports.\n");
    assertThat(bangka("restore", backup).out())
        .isEqualTo("12 reports in the file, 0 of them new.\n");
    var stats = bangka("stats", PROCEDURE, "--as-of", "2026-11-01");
    assertThat(stats.out()).contains("12 reports since 2026-01-01", "8/12", "●");
    var bad = folder.resolve("bad.csv");
    Files.writeString(bad, "procedure,date,outcome\n" + PROCEDURE + ",2026-01-01,won\n");
    var refused = bangka("import", bad.toString(), "--lang", "zh");
    assertThat(refused.err()).contains("第 2 行：outcome 没有「won」这个值。", "没有导入任何报告");
    assertThat(refused.status()).isEqualTo(2);
  }

  @Test
  void answersTellWhatHappened() throws IOException {
    var env = Map.of("BANGKA_DATA", folder.resolve("data").toString());
    var question = "Can I link a Visa card issued in Cyprus to WeChat Pay with a passport?";
    var before = Screen.of(env, new byte[0], "ask", question, "--json", "--as-of", "2026-11-01");
    assertThat(before.out()).doesNotContain("\"reports\"");
    var in = new ByteArrayInputStream(reports(12).getBytes(StandardCharsets.UTF_8));
    Screen.of(env, in, false, "attempts", "import", "-");
    var after = Screen.of(env, new byte[0], "ask", question, "--json", "--as-of", "2026-11-01");
    assertThat(after.out())
        .contains("\"reports\":{\"worked\":8,\"of\":12,\"since\":\"2026-01-01\"");
    var text = Screen.of(env, new byte[0], "ask", question, "--as-of", "2026-11-01");
    assertThat(text.out()).contains("8 of 12 reports since 2026-01 succeeded");
  }

  /// A host that takes connections and never speaks.
  @Test
  void anAnswerDoesNotWaitForASilentDatabase() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String url = "postgresql://me:secret@localhost:" + silent.getLocalPort() + "/x";
      var env = Map.of("BANGKA_DATABASE", url, "BANGKA_DATA", folder.toString());
      var without = Map.of("BANGKA_DATA", folder.toString());
      String question = "Can I link my card to WeChat Pay?";
      var expected = Screen.of(without, new byte[0], "ask", question, "--as-of", "2026-11-01");
      long start = System.nanoTime();
      var screen = Screen.of(env, new byte[0], "ask", question, "--as-of", "2026-11-01");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
      assertThat(screen.status()).isZero();
      assertThat(screen.out()).isEqualTo(expected.out());
      assertThat(screen.err())
          .matches(
              "This answer does without what people reported: The database `.*localhost.*/x` .*\n")
          .doesNotContain("secret");
      var chinese = Screen.of(env, new byte[0], "ask", question, "--lang", "zh", "--json");
      assertThat(chinese.err()).startsWith("这个回答没有参考大家的实际经历：");
      assertThat(chinese.err().lines()).hasSize(1);
    }
  }

  @Test
  void aFolderThatCannotBeUsedIsSaid() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "x").toString();
    var screen = Screen.of("attempts", "stats", "--data", file);
    assertThat(screen.err()).contains("Nothing can be kept in");
    assertThat(screen.status()).isEqualTo(2);
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data").resolve("attempts.db"), "no database ".repeat(99));
    assertThat(bangka("stats").err()).contains("is damaged, or no database of reports");
    assertThat(
            Screen.of("attempts", "stats", "--database", "postgresql://me:pw@localhost:1/x").err())
        .contains("cannot be reached", "localhost:1/x")
        .doesNotContain("pw");
  }

  private String exported() {
    return bangka("export").out();
  }

  private Screen bangka(String... args) {
    var data = Stream.of("--data", folder.resolve("data").toString());
    return Screen.of(
        Stream.concat(Stream.concat(Stream.of("attempts"), Stream.of(args)), data)
            .toArray(String[]::new));
  }

  /// Two of three worked.
  private static String reports(int count) {
    var text = new StringBuilder("procedure,date,outcome,country,network\n");
    for (int i = 0; i < count; i++) {
      text.append(PROCEDURE).append(",2026-01-%02d,".formatted(i + 1));
      text.append(i % 3 == 2 ? "refused" : "worked").append(",CY,visa\n");
    }
    return text.toString();
  }
}
