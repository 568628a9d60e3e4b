package io.bangka.workshop.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.Shipped;
import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Markdown;
import io.bangka.workshop.page.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgePagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ferry-pay.link, EN",
    "ferry-pay.link, ZH",
    "ferry-pay.adults, EN",
    "ferry-pay, ZH",
    "island-paper-2025, EN"
  })
  void aPageSaysEveryStatementWithItsDateAndSources(String id, Language language) {
    String name = "show-" + id + "." + language.name().toLowerCase(Locale.ROOT) + ".md";
    Golden.check(name, markdown(Ferry.loaded().knowledge(), id, language, DAY));
  }

  @Test
  void whatStartsLaterIsSaidToStartLater() {
    assertThat(english("ferry-pay.register", LocalDate.of(2022, 1, 1)))
        .contains("later: accepted: a seafarer's book (since 2024-07-01; official)");
  }

  @Test
  void whatIsOverStandsInTheHistoryOnly() {
    String page = english("ferry-pay.link", DAY);
    assertThat(page.split("How it changed", 2)[0]).doesNotContain("EUR 500");
    assertThat(page.split("How it changed", 2)[1])
        .contains("ended: limit: at most EUR 500 per day");
  }

  @Test
  void beforeItIsOfferedThePageSaysSo() {
    assertThat(english("ferry-pay.link", LocalDate.of(2020, 1, 1)))
        .contains("It is not offered on this day.");
  }

  /// A guide that contradicts the law stays visible, behind what decides.
  @Test
  void whatIsOutweighedIsShownAsSuch() {
    String register =
        Ferry.text("world/ferry-pay/procedures/register.yaml")
            .replace(
                "    others:",
                """
                    refuses:
                      - {document: {kind: passport, valid: true}, from: 2025-01-01, sources: [island-paper-2025]}
                      - {document: {kind: [passport, residence-permit]}, from: 2025-01-01, sources: [island-paper-2025]}
                    others:\
                """);
    var knowledge =
        Ferry.load(Ferry.with(folder, "world/ferry-pay/procedures/register.yaml", register))
            .knowledge();
    assertThat(markdown(knowledge, "ferry-pay.register", Language.EN, DAY))
        .contains("- accepted: a valid passport")
        .contains("- outweighed: refused: a valid passport (since 2025-01-01; press)")
        .contains("- partly outweighed: refused: a passport or residence permit");
  }

  @Test
  void nothingElseHasAPage() {
    assertThat(new KnowledgePages(Ferry.loaded().knowledge(), Language.EN, DAY).of("ferry"))
        .isEmpty();
  }

  /// Every procedure, rule and provider that ships has a page in both languages, whose every number
  /// leads to a source.
  @Test
  @Tag("slow")
  void everyPageThatShipsIsWhole() {
    var knowledge = Shipped.PACKS.knowledge();
    for (Language language : Language.values()) {
      var pages = new KnowledgePages(knowledge, language, DAY);
      assertThat(pages.ids())
          .allSatisfy(id -> {
            Page page = pages.of(id).orElseThrow();
            assertThat(page.numbers().keySet()).containsAll(cited(page).toList());
          });
    }
  }

  private static Stream<String> cited(Page page) {
    return page.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Paragraph paragraph -> paragraph.notes().stream();
              case Block.Items items -> items.items().stream().flatMap(KnowledgePagesTest::cited);
              case Block.Heading _, Block.Table _, Block.Links _, Block.Verbatim _, Block.Notes _ ->
                  Stream.empty();
            });
  }

  private static Stream<String> cited(Block.Item item) {
    return Stream.concat(
        item.notes().stream(), item.below().stream().flatMap(KnowledgePagesTest::cited));
  }

  private static String english(String id, LocalDate day) {
    return markdown(Ferry.loaded().knowledge(), id, Language.EN, day);
  }

  private static String markdown(Knowledge knowledge, String id, Language language, LocalDate day) {
    return Markdown.of(new KnowledgePages(knowledge, language, day).of(id).orElseThrow());
  }
}
