package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README says that the program prints is what it prints. `-Dbangka.golden=write` (`./dev
/// golden`) writes it anew.
class ReadmeTest {
  /// A block of a terminal: a line with the command, and what it prints.
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^```console\n\\$ \\./bangka (.*)\n((?s:.*?))^```$");

  /// A word of a command: in quotes, or up to the next blank.
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  @Tag("slow")
  void whatTheReadmeShowsIsWhatTheProgramPrints(String readme) {
    var shown = BLOCK.matcher(Repository.text(Repository.ROOT.resolve(readme)));
    assertThat(shown.find()).as("an answer in " + readme).isTrue();
    do {
      assertThat(shown.group(1)).as("the day of the answer").contains("--as-of");
      assertThat(shown.group(2)).isEqualTo(printed(shown.group(1)));
    } while (shown.find());
  }

  @Test
  @EnabledIfSystemProperty(named = "bangka.golden", matches = "write")
  void writeAnew() throws IOException {
    for (Path file : Repository.files(".", ".md")) {
      var text =
          BLOCK
              .matcher(Repository.text(file))
              .replaceAll(b ->
                  Matcher.quoteReplacement(
                      "```console\n$ ./bangka " + b.group(1) + "\n" + printed(b.group(1)) + "```"));
      Files.writeString(file, text);
    }
  }

  @Test
  void theReadmesSayHowToRunAndHowToTest() {
    var commands = List.of("./bangka ask \"塞浦路斯保号卡能绑定微信或支付宝吗？\"", "mvn verify");
    assertThat(Stream.of("README.md", "README.zh.md"))
        .allSatisfy(readme ->
            assertThat(Repository.text(Repository.ROOT.resolve(readme))).contains(commands));
    assertThat(Repository.text(Repository.ROOT.resolve(".ci/run"))).contains("verify");
  }

  private static String printed(String command) {
    var ended = Program.run("", words(command));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    return ended.out();
  }

  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    var word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }
}
