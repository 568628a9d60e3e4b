package io.bangka.workshop.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.pack.CheckedPack;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static final Path PAGES = Shipped.ROOT.resolve("docs/reference/platforms");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  /// `./dev docs` writes them anew, and so does `./dev golden`.
  @Test
  @Tag("slow")
  void theCommittedPagesAreWhatIsKnown() throws IOException {
    var day =
        Shipped.PACKS.packs().stream()
            .map(CheckedPack::read)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    var files = new Reference(Shipped.PACKS.knowledge(), day).files();
    files.forEach((name, text) -> Golden.check(PAGES.resolve(name), text));
    try (var committed = Files.list(PAGES)) {
      assertThat(committed.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files.keySet());
    }
  }

  @Test
  void everyLinkLeadsToAPage() {
    var files = ferry();
    files.forEach((name, text) ->
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
            .as(name)
            .isNotEmpty()
            .allMatch(files::containsKey));
  }

  @Test
  void theMatrixSaysWhatTheEngineAnswers() {
    assertThat(ferry().get("matrix.md"))
        .contains("| a passport | ● |")
        .contains("| a residence permit | ✕ |")
        .contains("| a Visa card | ● |")
        .contains("| an American Express card | ✕ |");
    assertThat(ferry().get("matrix.zh.md")).contains("| 护照 | ● |");
  }

  @Test
  void theTimelineGoesBackFromTheLatestYear() {
    assertThat(ferry().get("timeline.md"))
        .contains(
            "### 2024\n\n- 2024-07-01\n  - Link a card to Ferry Pay: ended: limit: at most EUR 500")
        .matches("(?s).*### 2025.*### 2024.*### 2021.*");
  }

  private static Map<String, String> ferry() {
    return new Reference(Ferry.loaded().knowledge(), LocalDate.of(2026, 11, 22)).files();
  }
}
