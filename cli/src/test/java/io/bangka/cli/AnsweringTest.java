package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.written.Columns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole answers, on the knowledge that is built in.
class AnsweringTest {
  private static final String PACKS = Path.of("..", "knowledge").toString();
  private static final String QUESTION = "塞浦路斯保号卡能绑定微信或支付宝吗？";

  @TempDir Path folder;

  @Test
  void theQuestionThatStartedItIsAnsweredInItsLanguage() {
    var screen = Screen.of("ask", QUESTION);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.status()).isZero();
    assertThat(screen.out()).startsWith("✕ ").contains("微信支付", "支付宝", "3%", "来源");
    assertThat(screen.out().lines())
        .allMatch(line -> Columns.of(line) <= 80 || line.strip().startsWith("http"));
  }

  @Test
  void theQuestionMayComeFromStandardInput() {
    var typed = Screen.of("ask", QUESTION);
    var piped = asked(QUESTION + "\n", "ask");
    assertThat(piped).isEqualTo(typed);
  }

  @Test
  void theLanguageCanBeChosen() {
    var screen = Screen.of("ask", QUESTION, "--lang", "en");
    assertThat(screen.out()).contains("WeChat Pay", "Sources");
  }

  @Test
  void verboseSaysMoreAndNothingLess() {
    var brief = Screen.of("ask", QUESTION).out();
    var verbose = Screen.of("ask", QUESTION, "-v").out();
    assertThat(verbose.lines().count()).isGreaterThan(brief.lines().count());
  }

  @Test
  void jsonIsOneLine() {
    var screen = Screen.of("ask", QUESTION, "--json");
    assertThat(screen.out()).startsWith("{\"asOf\":").endsWith("}\n").hasLineCount(1);
  }

  @Test
  void everyLineIsAnsweredUnderItsIdAndABadOneStopsNothing() {
    var screen =
        asked(
            """
            {"id": 1, "text": "塞浦路斯保号卡能绑定微信吗？"}

            {"id": "two", "query": {"platform": "wechat-pay", "purpose": "link"}, "extra": 1, "profile": {"cards": [{"network": "visa", "colour": "red"}]}}
            nonsense
            {"id": 4}
            {"id": 5, "query": {"platform": "nowhere"}, "lang": "zh"}
            {"id": 6, "text": "x", "lang": "fr"}
            {"id": 7, "text": "Can I link a Visa card to Alipay?", "asOf": "2018-06-01"}
            """,
            "ask",
            "--lines");
    var lines = screen.out().lines().toList();
    assertThat(screen.status()).isZero();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).startsWith("{\"id\":1,\"asOf\":").contains("\"lang\":\"zh\"");
    assertThat(lines.get(1)).startsWith("{\"id\":\"two\",").contains("extra", "colour");
    assertThat(lines.get(2)).startsWith("{\"error\":{").contains("\"line\":4");
    assertThat(lines.get(3)).startsWith("{\"id\":4,\"error\":{\"kind\":\"nothing-asked\"");
    assertThat(lines.get(4)).startsWith("{\"id\":5,\"error\":").contains("没有「nowhere」这个平台。");
    assertThat(lines.get(5)).startsWith("{\"id\":6,\"error\":").contains("`fr`");
    assertThat(lines.get(6)).startsWith("{\"id\":7,\"asOf\":\"2018-06-01\"");
  }

  @Test
  void aProfileIsAssessed() throws IOException {
    var file = folder.resolve("me.yaml");
    Files.writeString(
        file,
        "documents: [{kind: passport, country: FR}]\ncards: [{network: visa, country: CY}]\n");
    var screen = Screen.of("assess", file.toString(), "--to", "wechat-pay", "--for", "link");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).startsWith("● Yes.");
    var piped =
        asked(
            "{\"documents\": [{\"kind\": \"passport\", \"country\": \"FR\"}],"
                + " \"cards\": [{\"network\": \"visa\", \"country\": \"CY\"}]}",
            "assess",
            "-",
            "--to",
            "微信支付",
            "--for",
            "link",
            "--lang",
            "en");
    assertThat(piped).isEqualTo(screen);
  }

  @Test
  void everyFaultOfAProfileAndItsQueryIsShownWithItsPlace() {
    var screen =
        asked(
            "nationality: XX\ncards: [{netwrok: visa}]\ndocuments: [{kind: pasport}]\n",
            "assess",
            "-",
            "--to",
            "wechat-pya",
            "--amount",
            "800");
    assertThat(screen.status()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .contains("<stdin>:1:14", "<stdin>:2:10", "Did you mean `network`?")
        .contains("<stdin>:3:20", "Did you mean `passport`?")
        .contains("1 | --to wechat-pya", "Did you mean `wechat-pay`?")
        .contains("1 | --amount 800", "is not a sum of money");
  }

  @Test
  void aProfileThatIsNoYamlOrABombIsRefused() {
    assertThat(assessed("cards: [visa").err()).contains("A bracket opens here");
    assertThat(assessed("[".repeat(5000)).err()).contains("nested more than 64 deep");
    assertThat(assessed("").err()).contains("There is nothing in here.");
    assertThat(assessed("x".repeat(5 << 20)).err()).contains("This is too large");
    assertThat(assessed("x".repeat(5 << 20)).status()).isEqualTo(2);
  }

  @Test
  @Tag("slow")
  void thePacksOfTheRepositoryHold() {
    assertThat(Screen.of("knowledge", "check", "--packs", PACKS).out()).contains("no errors");
    assertThat(Screen.of("knowledge", "check", "--packs", PACKS, "--lang", "zh").out())
        .contains("没有错误");
  }

  @Test
  void faultyPacksAreListedOnStandardOutput() throws IOException {
    Files.writeString(folder.resolve("vocabulary.yaml"), "kinds: [\n");
    var screen = Screen.of("knowledge", "check", "--packs", folder.toString());
    assertThat(screen.status()).isEqualTo(2);
    assertThat(screen.out()).contains("vocabulary.yaml:1:9", "errors");
  }

  @Test
  @Tag("slow")
  void theCasesOfThePacksAreRun() {
    var screen = Screen.of("knowledge", "test", "--packs", PACKS);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).containsPattern("(\\d+) of \\1 cases hold\\.");
  }

  @Test
  void theKnowledgeIsShown() {
    var all = Screen.of("knowledge", "show");
    assertThat(all.out()).contains("wechat-pay.link-international-card", "sha256:");
    var one = Screen.of("knowledge", "show", "wechat-pay.link-international-card");
    assertThat(one.out()).contains("What it requires", "Limits", "Fees", "Sources", "[1]");
    var none = Screen.of("knowledge", "show", "wechat-pay.link-mainland-crad");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("Did you mean `wechat-pay.link-mainland-card`?");
  }

  private static Screen assessed(String profile) {
    return asked(profile, "assess", "-", "--to", "alipay");
  }

  private static Screen asked(String in, String... args) {
    return Screen.of(Map.of(), in.getBytes(StandardCharsets.UTF_8), args);
  }
}
