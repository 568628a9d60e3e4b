package io.bangka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bangka interview` line by line, as through a pipe.
class InterviewLinesTest {
  private static final String[] LINK = {"interview", "--to", "wechat-pay", "--for", "link"};

  @Test
  void it_asks_until_the_answer_is_settled_and_then_answers() {
    var screen = interview("1\n".repeat(40));
    assertThat(screen.status()).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).contains("  1  ").containsPattern("[●✕◐]");
  }

  @Test
  void at_the_end_of_the_input_it_answers_as_far_as_it_goes() {
    var screen = interview("");
    assertThat(screen.status()).isZero();
    assertThat(screen.out()).containsPattern("[●✕◐]");
  }

  @Test
  void who_stops_gets_the_answer_so_far() {
    assertThat(questions(interview("q\n"))).isEqualTo(1);
  }

  @Test
  void who_knows_nothing_is_not_asked_the_same_twice_and_gets_an_answer() {
    var screen = interview("?\n".repeat(60));
    assertThat(screen.status()).isZero();
    assertThat(screen.out()).contains("◐");
  }

  @Test
  void back_asks_the_last_question_again() {
    String first =
        interview("q\n").out().lines().filter(l -> !l.isBlank()).findFirst().orElseThrow();
    assertThat(interview("1\n<\nq\n").out().split(java.util.regex.Pattern.quote(first), -1).length)
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"99", "1 2 3 4 5 6 7 8 9 99", "-1", "1e9", "%%%"})
  void what_is_no_choice_is_said_and_asked_again(String line) {
    var screen = interview(line + "\nq\n");
    assertThat(screen.status()).isZero();
    assertThat(screen.out()).containsAnyOf("There is no such choice.", "is no", "not");
  }

  @Test
  void in_chinese_everything_is_chinese() {
    var screen =
        Screen.of(Map.of("LANG", "zh_CN.UTF-8"), "99\nq\n".getBytes(StandardCharsets.UTF_8), LINK);
    assertThat(screen.out()).contains("编号").contains("没有这个选项。").doesNotContain("numbers");
  }

  @Test
  void with_json_the_questions_go_beside_the_answer() {
    var screen =
        Screen.of(
            Map.of("LANG", "en"),
            "q\n".getBytes(StandardCharsets.UTF_8),
            "interview",
            "--to",
            "wechat-pay",
            "--for",
            "link",
            "--json");
    assertThat(screen.out()).startsWith("{").endsWith("}\n").doesNotContain("> ");
    assertThat(screen.err()).contains("> ");
  }

  @Test
  void the_profile_that_is_saved_is_taken_up_again(@TempDir Path folder) throws Exception {
    Path saved = folder.resolve("me.json");
    var all =
        new String[] {"interview", "--to", "wechat-pay", "--for", "link", "--save", saved + ""};
    Screen.of(Map.of("LANG", "en"), "1\n".repeat(40).getBytes(StandardCharsets.UTF_8), all);
    assertThat(Files.readString(saved)).startsWith("{");
    var again =
        Screen.of(
            Map.of("LANG", "en"),
            new byte[0],
            "interview",
            saved + "",
            "--to",
            "wechat-pay",
            "--for",
            "link");
    assertThat(again.status()).isZero();
    assertThat(questions(again)).isZero();
  }

  private static Screen interview(String lines) {
    return Screen.of(Map.of("LANG", "en"), lines.getBytes(StandardCharsets.UTF_8), LINK);
  }

  private static long questions(Screen screen) {
    return screen.out().lines().filter(line -> line.startsWith("> ")).count();
  }
}
