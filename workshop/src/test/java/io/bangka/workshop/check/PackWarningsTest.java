package io.bangka.workshop.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.pack.Explained;
import io.bangka.workshop.Ferry;
import io.bangka.written.Diagnostic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWarningsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String EXPLAINED = "world/ferry-pay/explained.yaml";

  @TempDir Path folder;

  @Test
  void theStatesThatNoTestShowsAreNamed() {
    assertThat(names(PackWarnings.all(Ferry.loaded(), TODAY).left()))
        .containsExactlyInAnyOrder(
            "never-unmet ferry-pay.register/identity",
            "never-unknown ferry-pay.register/identity",
            "never-unmet ferry-pay.link/registration",
            "never-unknown ferry-pay.link/registration",
            "never-unknown ferry-pay.link/instrument");
  }

  @Test
  void aWarningPointsAtTheRequirement() {
    var warning = PackWarnings.all(Ferry.loaded(), TODAY).left().getFirst();
    assertThat(warning.place().text().strip()).startsWith("registration:");
    assertThat(warning.message().en())
        .isEqualTo("In no test is `ferry-pay.link/registration` unmet.");
    assertThat(warning.message().zh()).isEqualTo("没有任何测试不满足「ferry-pay.link/registration」。");
  }

  @Test
  void aPackMayExplainAWarning() {
    var packs =
        Ferry.load(
            Ferry.with(
                folder,
                EXPLAINED,
                """
                - warning: never-unmet
                  about: [ferry-pay.link/registration, ferry-pay.register/identity]
                  because: Whoever has a passport can register.
                """));
    var warnings = PackWarnings.all(packs, TODAY);
    assertThat(names(warnings.explained())).hasSize(2);
    assertThat(names(warnings.left()))
        .containsExactlyInAnyOrder(
            "never-unknown ferry-pay.register/identity",
            "never-unknown ferry-pay.link/registration",
            "never-unknown ferry-pay.link/instrument");
  }

  @Test
  void anExplanationOfNothingIsAWarningItself() {
    var packs =
        Ferry.load(
            Ferry.with(
                folder,
                EXPLAINED,
                "- {warning: uncited-source, about: harbour-law, because: It will be cited.}"));
    assertThat(names(PackWarnings.quick(packs, TODAY).left()))
        .containsExactly("needless-explanation harbour-law");
  }

  /// What the tests would show is not looked for, so that its explanation is not needless.
  @Test
  void aQuickCheckLeavesTheTestsOut() {
    var packs =
        Ferry.load(
            Ferry.with(
                folder,
                EXPLAINED,
                "- {warning: never-unmet, about: ferry-pay.link/registration, because: So it is.}"));
    assertThat(PackWarnings.quick(packs, TODAY)).isEqualTo(new Explained(List.of(), List.of()));
  }

  @Test
  void packsThatShouldHaveBeenReadAgainAreNamed() {
    assertThat(names(PackWarnings.quick(Ferry.loaded(), TODAY.plusYears(1)).left()))
        .containsExactly("review-due world/ferry-pay");
  }

  @Test
  void aRequirementThatNoLanguageHasAWordForIsNamed() {
    String rules =
        """
        - rule: ferry-pay.adults
          title: {en: Adults only, zh: 仅限成年人}
          applies-to: {providers: [ferry-pay]}
          requires:
            sea-worthiness:
              all:
                - {accepts: {person: {age: {at-least: 18}}, from: 2019-01-01, sources: [harbour-law]}}
        """;
    var packs = Ferry.load(Ferry.with(folder, "world/ferry-pay/rules.yaml", rules));
    assertThat(names(PackWarnings.quick(packs, TODAY).left()))
        .containsExactly("unnamed-requirement sea-worthiness");
  }

  private static List<String> names(List<Diagnostic> warnings) {
    return warnings.stream().map(w -> w.kind() + " " + w.about().orElse("")).toList();
  }
}
