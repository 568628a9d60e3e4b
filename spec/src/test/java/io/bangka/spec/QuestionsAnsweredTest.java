package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Verdict;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions of `spec/ask` whose verdicts are written there, answered by the whole program.
class QuestionsAnsweredTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private static final Bangka BANGKA = bangka();

  record Expected(String question, String platform, Verdict verdict) {}

  static Stream<Expected> questions() throws IOException, Faulty {
    return Stream.concat(in("zh.yaml"), in("en.yaml"));
  }

  private static Bangka bangka() {
    try {
      return Bangka.of(REPOSITORY.resolve("knowledge"), TODAY);
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  private static Stream<Expected> in(String file) throws IOException, Faulty {
    var bytes = Files.readAllBytes(REPOSITORY.resolve("spec/ask").resolve(file));
    var written = (Written.Mapping) YamlReader.read(file, bytes);
    return ((Written.Sequence) written.get("cases").orElseThrow())
        .items().stream().flatMap(c -> expected((Written.Mapping) c));
  }

  private static Stream<Expected> expected(Written.Mapping written) {
    String question = text(written.get("ask").orElseThrow());
    return written.get("verdict").stream()
        .flatMap(v -> ((Written.Mapping) v).entries().stream())
        .map(e -> new Expected(question, e.key().text(), verdict(text(e.value()))));
  }

  private static String text(Written written) {
    return ((Written.Scalar) written).text();
  }

  private static Verdict verdict(String written) {
    return Verdict.valueOf(written.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("questions")
  @Tag("slow")
  void the_principal_answer_for_a_platform_has_the_verdict_of_the_case(Expected expected) {
    var reply = BANGKA.ask(expected.question(), Setting.ORDINARY);
    assertThat(reply.answer().answers())
        .filteredOn(a -> a.platform().equals(Optional.of(expected.platform())))
        .first()
        .satisfies(a -> assertThat(a.verdict()).isEqualTo(expected.verdict()));
  }
}
