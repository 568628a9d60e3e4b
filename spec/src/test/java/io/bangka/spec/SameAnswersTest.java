package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A case is answered the same through the library and through the terminal, byte for byte.
@Tag("slow")
class SameAnswersTest {

  /// @param line as `bangka ask --lines` reads it
  /// @param json as the library answers
  private record Case(String name, String line, String json) {}

  @Test
  void casesAboutProfiles() {
    assertSame(profiled(false), List.of("ask", "--lines"));
  }

  @Test
  void casesAboutProfilesWithoutPresumptions() {
    assertSame(profiled(true), List.of("ask", "--lines", "--strict"));
  }

  @Test
  void questions() {
    var cases = Question.all().map(SameAnswersTest::asked).toList();
    assertSame(cases, List.of("ask", "--lines"));
  }

  @Test
  void oneQuestionAskedAlone() {
    var question = Question.all().findFirst().orElseThrow();
    var day = Question.TODAY.toString();
    var ended = Program.run("", List.of("ask", question.text(), "--json", "--as-of", day));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo(asked(question).json() + "\n");
  }

  @Test
  void oneProfileAssessedAlone() {
    var first = Profiled.judged().filter(SameAnswersTest::isPlain).findFirst().orElseThrow();
    var arguments = new ArrayList<>(List.of("assess", "-", "--json", "--lang", "en"));
    arguments.addAll(List.of("--as-of", first.read().asOf().toString()));
    arguments.addAll(List.of("--to", text(first.query(), "platform")));
    arguments.addAll(List.of("--for", text(first.query(), "purpose")));
    var ended = Program.run(JsonText.of(first.profile()), arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo(json(first) + "\n");
  }

  private static void assertSame(List<Case> cases, List<String> arguments) {
    assertThat(cases).isNotEmpty();
    var lines = String.join("\n", cases.stream().map(Case::line).toList());
    var ended = Program.run(lines, arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    var answers = ended.out().lines().toList();
    assertThat(answers).hasSameSizeAs(cases);
    for (int i = 0; i < cases.size(); i++) {
      assertThat(answers.get(i)).as(cases.get(i).name()).isEqualTo(cases.get(i).json());
    }
  }

  private static List<Case> profiled(boolean strict) {
    return Stream.concat(Profiled.judged(), Profiled.ofPacks())
        .filter(c -> c.read().strict() == strict)
        .map(c -> new Case(c.name(), line(c), json(c)))
        .toList();
  }

  private static String line(Profiled of) {
    return "{\"asOf\":\"%s\",\"lang\":\"en\",\"profile\":%s,\"query\":%s}"
        .formatted(of.read().asOf(), JsonText.of(of.profile()), JsonText.of(of.query()));
  }

  private static String json(Profiled of) {
    var setting = setting(of.read().asOf(), of.read().strict());
    try {
      return Repository.BANGKA.assess(of.profile(), of.query(), setting).json();
    } catch (Faulty e) {
      throw new AssertionError(of.name() + ": " + e.diagnostics(), e);
    }
  }

  private static Case asked(Question question) {
    String line = JsonText.quoted(question.text());
    return new Case(
        question.text(),
        "{\"asOf\":\"" + Question.TODAY + "\",\"text\":" + line + "}",
        Repository.BANGKA.ask(question.text(), Setting.ORDINARY.on(Question.TODAY)).json());
  }

  private static Setting setting(LocalDate asOf, boolean strict) {
    return new Setting(Optional.empty(), Optional.of(asOf), strict);
  }

  /// Its query can be said with two options.
  private static boolean isPlain(Profiled of) {
    var keys = of.query().entries().stream().map(e -> e.key().text()).toList();
    return keys.equals(List.of("platform", "purpose")) && !of.profile().entries().isEmpty();
  }

  private static String text(Written.Mapping written, String key) {
    return ((Written.Scalar) written.get(key).orElseThrow()).text();
  }
}
