package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.MessageAnswer;
import io.bangka.service.Setting;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The messages of `spec/messages`, on the knowledge that the program ships with.
class MessagesExplainedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  record Case(String text, List<String> messages, String sure) {}

  static Stream<Case> cases() {
    return items("cases").map(written -> (Written.Mapping) written).map(MessagesExplainedTest::of);
  }

  static Stream<String> unrelated() {
    return items("unrelated").map(MessagesExplainedTest::text);
  }

  private static Stream<Written> items(String key) {
    return Repository.files("spec/messages", ".yaml").stream()
        .map((Path file) -> Repository.yaml(file))
        .flatMap(file -> ((Written.Sequence) file.get(key).orElseThrow()).items().stream());
  }

  private static Case of(Written.Mapping written) {
    var messages = (Written.Sequence) written.get("messages").orElseThrow();
    return new Case(
        text(written.get("text").orElseThrow()),
        messages.items().stream().map(MessagesExplainedTest::text).toList(),
        written.get("sure").map(MessagesExplainedTest::text).orElse(""));
  }

  private static String text(Written written) {
    return ((Written.Scalar) written).text();
  }

  private static MessageAnswer explained(String text) {
    return Repository.BANGKA.explainMessage(text, Setting.ORDINARY.on(TODAY)).answer();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_message_is_found(Case expected) {
    var answer = explained(expected.text());
    assertThat(answer.messages())
        .extracting(MessageAnswer.Meaning::id)
        .startsWith(expected.messages().toArray(String[]::new));
    if (!expected.sure().isEmpty()) {
      assertThat(answer.messages().getFirst().sure()).hasToString(expected.sure());
    }
  }

  @ParameterizedTest
  @MethodSource("unrelated")
  void nothing_is_found_for_what_is_no_message_that_is_known(String text) {
    var answer = explained(text);
    assertThat(answer.messages()).extracting(MessageAnswer.Meaning::id).isEmpty();
    assertThat(Scalars.written(answer.known())).isEqualTo("no");
  }

  @Test
  @Tag("slow")
  void theTerminalSaysTheSame() {
    String text = cases().findFirst().orElseThrow().text();
    var ended =
        Program.run(text, List.of("explain-message", "--json", "--lang=en", "--as-of=" + TODAY));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .isEqualTo(
            Repository.BANGKA.explainMessage(text, Setting.ORDINARY.on(TODAY)).json() + "\n");
  }
}
