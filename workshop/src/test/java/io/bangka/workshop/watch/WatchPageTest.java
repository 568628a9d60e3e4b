package io.bangka.workshop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.pack.Loaded;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.Shipped;
import io.bangka.workshop.page.Markdown;
import io.bangka.workshop.page.Voice;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchPageTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @EnumSource
  void whatToReviewIsToldWithItsStatements(Language language) {
    var packs = Ferry.loaded();
    var page = WatchPage.of(findings(packs), packs.knowledge(), language);
    String name = "watch." + language.name().toLowerCase(Locale.ROOT) + ".md";
    Golden.check(name, Markdown.of(page));
  }

  @Test
  void programsGetTheSame() {
    var packs = Ferry.loaded();
    Golden.check("watch.json", WatchJson.of(findings(packs), packs.knowledge()));
  }

  @Test
  void whereNothingChangedThatIsSaid() {
    var page = WatchPage.of(List.of(), Ferry.loaded().knowledge(), Language.EN);
    assertThat(Markdown.of(page)).contains("0 pages.").contains("Nothing is to be reviewed.");
  }

  @Test
  void everyTroubleHasWords() {
    for (var kind : Trouble.Kind.values()) {
      var trouble = Trouble.of(kind);
      assertThat(new Troubles(new Voice(Language.ZH)).of(trouble)).isNotBlank();
    }
  }

  @Test
  void everySourceThatShipsIsWatchedOnce() {
    var pages = WatchedPage.of(Shipped.PACKS);
    assertThat(pages.stream().map(WatchedPage::url)).doesNotHaveDuplicates();
    assertThat(pages.stream().flatMap(page -> page.sources().stream()))
        .containsExactlyInAnyOrderElementsOf(Shipped.PACKS.knowledge().sources().values());
  }

  /// One page of each sort.
  private static List<Finding> findings(Loaded packs) {
    var pages = WatchedPage.of(packs);
    assertThat(pages).allMatch(page -> page.read().equals(LocalDate.of(2026, 11, 22)));
    var findings = new ArrayList<Finding>();
    findings.add(found(pages.get(0), "sha256:2"));
    findings.add(found(pages.get(1), Memory.GONE));
    findings.add(Finding.unreached(pages.get(2), Optional.empty(), Trouble.ofStatus(403)));
    findings.add(Finding.recent(pages.get(3), memory(pages.get(3), "sha256:1")));
    return findings;
  }

  private static Finding found(WatchedPage page, String now) {
    var before = Optional.of(memory(page, "sha256:1"));
    var reply =
        now.equals(Memory.GONE)
            ? new Reply.Gone(Optional.empty())
            : new Reply.Found(
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://ferry.example/new")));
    return Finding.reached(page, before, Memory.after(page, before, reply, NOW));
  }

  private static Memory memory(WatchedPage page, String fingerprint) {
    return new Memory(
        page.url(),
        NOW.minusDays(9),
        Optional.of(fingerprint),
        fingerprint,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
