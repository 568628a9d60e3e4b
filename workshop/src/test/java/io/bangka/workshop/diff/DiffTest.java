package io.bangka.workshop.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Language;
import io.bangka.pack.Loaded;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.Golden;
import io.bangka.workshop.page.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiffTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2024, 8, 1);
  private static final String REGISTER = "world/ferry-pay/procedures/register.yaml";

  @TempDir Path folder;

  /// Seafarers got in, and the limit rose, on 2024-07-01.
  @ParameterizedTest
  @EnumSource
  void twoDaysDifferInWhatBeganBetweenThem(Language language) {
    var packs = Ferry.loaded();
    var difference = Diff.of(edition(packs, BEFORE), edition(packs, AFTER));
    Golden.check(
        "diff." + language.name().toLowerCase(Locale.ROOT) + ".md",
        Markdown.of(DiffPage.of(difference, language)));
    Golden.check(
        "diff." + language.name().toLowerCase(Locale.ROOT) + ".json",
        DiffJson.of(difference, language));
  }

  @Test
  void aRowThatIsGoneChangesTheAnswersOfThoseWhomItTook() {
    var changes = changed(Ferry.text(REGISTER).replaceFirst("(?m)^.*seafarer-book.*\n", ""));
    assertThat(changes.changes())
        .anySatisfy(change -> {
          assertThat(change.question().purpose()).isEqualTo("register");
          assertThat(change.shift()).isInstanceOf(Shift.OfVerdict.class);
          assertThat(change.people()).hasSize(1);
          assertThat(change.causes()).isNotEmpty();
        });
    assertThat(changes.silent()).isEmpty();
  }

  /// A line that moves nobody's answer is no change; but nobody has to trust that blindly.
  @Test
  void whatChangesNoAnswerIsNamed() {
    var changes = changed(Ferry.text(REGISTER).replace("PT10M", "PT20M"));
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.silent()).containsExactly("ferry-pay.register");
    assertThat(Markdown.of(DiffPage.of(changes, Language.EN))).contains("No answer changes.");
  }

  @Test
  void theSameSaysTheSame() {
    var packs = Ferry.loaded();
    var difference = Diff.of(edition(packs, DAY), edition(packs, DAY));
    assertThat(difference.changes()).isEmpty();
    assertThat(difference.same()).isEqualTo(difference.questions()).isPositive();
  }

  /// An edition that has no word for a thing says nothing of it, and is not asked.
  @Test
  void aKindThatIsNewToTheVocabularyWasNotHeardOf() throws IOException {
    String vocabulary = Ferry.text("vocabulary.yaml");
    Ferry.with(folder, "vocabulary.yaml", vocabulary.replaceFirst("(?m)^.*seafarer.*\n", ""));
    Ferry.write(
        folder.resolve(REGISTER),
        Ferry.text(REGISTER).replaceFirst("(?m)^.*seafarer-book.*\n", ""));
    var old = Ferry.load(folder);
    var difference = Diff.of(edition(old, DAY), edition(Ferry.loaded(), DAY));
    assertThat(difference.changes())
        .extracting(Change::shift)
        .filteredOn(Shift.OfVerdict.class::isInstance)
        .asString()
        .contains("Wordless");
  }

  @Test
  void aBudgetIsKeptAndTold() {
    var packs = Ferry.loaded();
    var difference = Diff.of(edition(packs, BEFORE), edition(packs, AFTER), 3);
    assertThat(difference.leftOut()).isPositive();
    assertThat(Markdown.of(DiffPage.of(difference, Language.EN))).contains("more were left out");
  }

  private Difference changed(String register) {
    var after = Ferry.load(Ferry.with(folder, REGISTER, register));
    return Diff.of(edition(Ferry.loaded(), DAY), edition(after, DAY));
  }

  private static Edition edition(Loaded packs, LocalDate day) {
    return new Edition(packs.knowledge(), packs.tests(), day);
  }
}
