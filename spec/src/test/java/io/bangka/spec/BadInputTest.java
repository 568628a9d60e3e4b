package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.service.Answer;
import io.bangka.service.Bangka;
import io.bangka.service.Reply;
import io.bangka.service.Setting;
import io.bangka.words.Line;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `spec/input/bad-input.yaml`: what is no question, or more than one, through the whole program.
class BadInputTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Bangka BANGKA = bangka();

  record Sent(String text, int times, Optional<String> answered, List<String> never) {
    String whole() {
      return text.repeat(times);
    }
  }

  private static Bangka bangka() {
    var today = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    try {
      return Bangka.of(REPOSITORY.resolve("knowledge"), today);
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  static Stream<Sent> sent() throws IOException, Faulty {
    var bytes = Files.readAllBytes(REPOSITORY.resolve("spec/input/bad-input.yaml"));
    var written = (Written.Mapping) YamlReader.read("bad-input.yaml", bytes);
    return ((Written.Sequence) written.get("cases").orElseThrow())
        .items().stream().map(c -> sent((Written.Mapping) c));
  }

  private static Sent sent(Written.Mapping written) {
    return new Sent(
        text(written.get("ask").orElseThrow()),
        written.get("times").map(t -> Integer.parseInt(text(t))).orElse(1),
        written.get("answered").map(BadInputTest::text),
        written.get("never").map(n -> ((Written.Sequence) n).items().stream()).stream()
            .flatMap(s -> s)
            .map(BadInputTest::text)
            .toList());
  }

  private static String text(Written written) {
    return ((Written.Scalar) written).text();
  }

  @ParameterizedTest
  @MethodSource("sent")
  @Tag("slow")
  void it_fails_nothing_and_gives_nothing_away(Sent sent) {
    var reply = BANGKA.ask(sent.whole(), Setting.ORDINARY);
    sent.answered()
        .ifPresent(
            yes -> assertThat(!reply.answer().answers().isEmpty()).isEqualTo(yes.equals("yes")));
    assertThat(reply.note().lines()).isNotEmpty();
    assertThat(reply.json().length()).isLessThan(1_000_000);
    for (String never : sent.never()) {
      assertThat(said(reply)).doesNotContain(never);
    }
  }

  /// Everything that is answered but what sources are called.
  private static String said(Reply reply) {
    Answer answer = reply.answer();
    var lines =
        reply.note().lines().stream()
            .filter(line -> !(line instanceof Line.Source))
            .map(Line::text);
    return Stream.of(
            lines,
            answer.readings().stream().map(Answer.Reading::text),
            answer.ignored().stream(),
            answer.understood().stream().map(u -> u.text() + " " + u.says()))
        .flatMap(s -> s)
        .collect(Collectors.joining("\n"));
  }
}
