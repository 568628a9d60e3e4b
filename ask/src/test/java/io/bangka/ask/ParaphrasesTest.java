package io.bangka.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.written.Faulty;
import io.bangka.written.Written;
import io.bangka.written.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wording of a question changes how it is understood only when its meaning does: families of
/// paraphrases in both languages, and beside each what means something else.
class ParaphrasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  record Family(List<String> same, List<String> but) {
    @Override
    public String toString() {
      return same.getFirst();
    }
  }

  static Stream<Family> families() throws IOException, Faulty {
    var bytes = Files.readAllBytes(Repository.file("spec/ask/families.yaml"));
    var written = (Written.Mapping) YamlReader.read("families.yaml", bytes);
    return ((Written.Sequence) written.get("families").orElseThrow())
        .items().stream()
            .map(f -> (Written.Mapping) f)
            .map(f -> new Family(strings(f, "same"), strings(f, "but")));
  }

  private static List<String> strings(Written.Mapping family, String key) {
    return Asked.strings(family.get(key).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("families")
  void paraphrases_are_understood_alike_and_what_means_something_else_is_not(Family family) {
    var meant = understood(family.same().getFirst());
    assertThat(meant).containsKey("purposes");
    for (String question : family.same()) {
      assertThat(understood(question)).as(question).isEqualTo(meant);
    }
    for (String question : family.but()) {
      assertThat(understood(question)).as(question).isNotEqualTo(meant);
    }
  }

  @Test
  void there_are_fifty_families() throws Exception {
    assertThat(families()).hasSizeGreaterThanOrEqualTo(50);
  }

  private static Map<String, String> understood(String question) {
    return new Shown(Repository.KNOWLEDGE.vocabulary())
        .of(Repository.UNDERSTANDER.understand(question, TODAY));
  }
}
