package io.bangka.workshop.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.model.Language;
import io.bangka.pack.FactAccount.Reason;
import io.bangka.workshop.Ferry;
import io.bangka.workshop.page.Markdown;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  @TempDir Path folder;

  private static Coverage ferry() throws Faulty {
    return Coverage.of(DossierReader.read(Ferry.FACTS), Ferry.loaded());
  }

  @Test
  void everyFactIsUsedOrLeftOutOrOpen() throws Faulty {
    assertThat(ferry().tally()).isEqualTo(new Tally(4, Map.of(Reason.NOT_ABOUT_ELIGIBILITY, 1), 2));
    assertThat(ferry().complete()).isFalse();
  }

  @Test
  void whatWasPutOffIsNotYetLookedAt() throws Faulty {
    assertThat(ferry().open())
        .extracting(Fact::id)
        .containsExactly("ferry.card.amex", "ferry.law.minors");
  }

  @Test
  void filesAndSubjectsAreCountedAlone() throws Faulty {
    assertThat(ferry().byFile()).containsOnlyKeys("ferry.yaml", "law.yaml");
    assertThat(ferry().byFile().get("law.yaml")).isEqualTo(new Tally(1, Map.of(), 1));
    assertThat(ferry().bySubject())
        .containsOnlyKeys("ferry.identity", "ferry.card", "ferry.history", "ferry.law");
  }

  /// The dossier may name a source otherwise than the pack: its address tells that it is the same.
  @Test
  void whatStatesAFactMustCiteOneOfItsSources() throws Faulty {
    assertThat(ferry().faults())
        .extracting(Diagnostic::kind, fault -> fault.place().line(), fault -> fault.message().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "fact-without-its-source",
                4,
                "`ferry-pay.register` cites none of the fact's sources."),
            org.assertj.core.groups.Tuple.tuple(
                "unknown-fact", 5, "The dossier has no fact `ferry.card.netwroks`."));
    assertThat(ferry().faults().getLast().help().orElseThrow().en())
        .isEqualTo("Did you mean `ferry.card.networks`?");
  }

  @Test
  void thePageSaysWhatIsMissing() throws Faulty {
    assertThat(Markdown.of(CoveragePage.of(ferry(), Language.EN)))
        .contains("7 facts: 4 used, 1 left out, 2 not yet looked at.")
        .contains("- ferry.law.minors: Minors need a guardian.");
    assertThat(Markdown.of(CoveragePage.of(ferry(), Language.ZH)))
        .contains("共 7 项事实：采用 4 项，不采用 1 项，尚未审阅 2 项。")
        .contains("- ferry.law.minors：未成年人需监护人同意。");
  }

  @Test
  void programsGetTheSameAccount() throws Faulty {
    assertThat(CoverageJson.of(ferry()))
        .contains("\"complete\" : false", "\"not-about-eligibility\" : 1", "\"ferry.law.minors\"");
  }

  @Test
  void aFolderWithoutFactsIsRefused() {
    assertThatThrownBy(() -> DossierReader.read(folder))
        .isInstanceOfSatisfying(
            Faulty.class,
            faulty ->
                assertThat(faulty.diagnostics().getFirst().message().en())
                    .isEqualTo("There is no file of facts in this folder."));
  }

  @Test
  void everyFaultOfADossierIsSaidAtOnce() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "topic: a\nsources: []\nfacts: [{id: a.b.c}, {id: a.b.c, sources: []}, {sources: []}]\n");
    Files.writeString(folder.resolve("b.yaml"), "topic: [\n");
    assertThatThrownBy(() -> DossierReader.read(folder))
        .isInstanceOfSatisfying(
            Faulty.class,
            faulty ->
                assertThat(faulty.diagnostics())
                    .extracting(Diagnostic::kind)
                    .contains("missing-key", "duplicate-id")
                    .hasSizeGreaterThanOrEqualTo(4));
  }
}
