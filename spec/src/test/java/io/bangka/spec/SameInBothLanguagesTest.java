package io.bangka.spec;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Verdict;
import io.bangka.service.Answer;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Asking in Chinese, in either script, and in English gives the same platforms with the same
/// verdicts.
class SameInBothLanguagesTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private static final Bangka BANGKA = bangka();

  record Pair(List<String> wordings) {
    @Override
    public String toString() {
      return wordings.getFirst();
    }
  }

  static Stream<Pair> pairs() throws IOException, Faulty {
    var bytes = Files.readAllBytes(REPOSITORY.resolve("spec/ask/pairs.yaml"));
    var written = (Written.Mapping) YamlReader.read("pairs.yaml", bytes);
    return ((Written.Sequence) written.get("pairs").orElseThrow())
        .items().stream().map(p -> pair((Written.Mapping) p));
  }

  private static Pair pair(Written.Mapping written) {
    return new Pair(
        Stream.of("zh", "en", "hant")
            .flatMap(key -> written.get(key).stream())
            .map(w -> ((Written.Scalar) w).text())
            .toList());
  }

  private static Bangka bangka() {
    try {
      return Bangka.of(REPOSITORY.resolve("knowledge"), TODAY);
    } catch (Faulty e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  @Tag("slow")
  void every_wording_gets_the_same_verdicts(Pair pair) {
    var first = verdicts(pair.wordings().getFirst());
    assertThat(first).isNotEmpty();
    for (String wording : pair.wordings()) {
      assertThat(verdicts(wording)).as(wording).isEqualTo(first);
    }
  }

  @Test
  void there_are_sixty_pairs() throws Exception {
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(60);
  }

  /// That of the principal answer for each platform, which comes first.
  private static Map<String, Verdict> verdicts(String question) {
    return BANGKA.ask(question, Setting.ORDINARY).answer().answers().stream()
        .collect(toMap(part -> part.platform().orElse(""), Answer.Part::verdict, (one, _) -> one));
  }
}
