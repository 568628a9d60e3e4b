package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.model.Vocabulary;
import io.bangka.model.Why;
import io.bangka.words.Line;
import io.bangka.words.Note;
import io.bangka.words.NoteWriter;
import io.bangka.words.Telling;
import io.bangka.words.Told;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What a pack says that nobody knows stands in the answers that hang on it, and decides nothing.
class StatedGapsTest {
  private static final Holding ANYWHERE = Holding.unsaid(Vocabulary.ACT);

  @Test
  void aRoleThatIsOpenForWantOfASourceSaysWhatWasSearchedFor() {
    var told = linking("visa", "CN");
    assertThat(told.assessment().why()).contains(Why.UNSOURCED);
    assertThat(reasons(told, Language.EN))
        .contains(
            "Payment instrument: no source was found for this: whether prepaid cards link (searched"
                + " on 2026-11-01).");
    assertThat(reasons(told, Language.ZH)).contains("支付工具：未找到来源：预付卡能否绑定（查找日期 2026-11-01）。");
  }

  @Test
  void aRoleThatIsMetDoesNot() {
    var told = linking("visa", "DE");
    assertThat(told.assessment().verdict()).isEqualTo(Verdict.YES);
    assertThat(whats(told)).doesNotContain("whether prepaid cards link");
  }

  @Test
  void whatIsUnknownOfSomeIsSaidToThemAlone() {
    assertThat(whats(linking("visa", "CY")))
        .contains("which issuers agree, beside those of Cyprus");
    assertThat(whats(linking("visa", "DE")))
        .doesNotContain("which issuers agree, beside those of Cyprus");
  }

  @Test
  void anActThatNobodySpeaksOfSaysSo() {
    var abroad = told("merchant-payment", Holding.of(Vocabulary.ACT, at("CY")), card("visa", "DE"));
    assertThat(abroad.assessment().why()).contains(Why.UNSOURCED);
    assertThat(whats(abroad)).contains("whether shops in Cyprus take it");
    assertThat(shown(abroad, Language.EN).brief().lines())
        .contains(
            new Line.Gap(
                "No source was found for this: whether shops in Cyprus take it (searched on"
                    + " 2026-11-22).",
                false));
    var home = told("merchant-payment", Holding.of(Vocabulary.ACT, at("CN")), card("visa", "DE"));
    assertThat(whats(home)).doesNotContain("whether shops in Cyprus take it");
  }

  @Test
  void aGapInALimitOrAFeeBoundsAndChargesNothing() {
    var procedure = Good.knowledge().procedure("pay.link").orElseThrow();
    assertThat(procedure.limits()).hasSize(1);
    assertThat(procedure.fees()).hasSize(1);
    assertThat(procedure.gaps().stream().map(Gap::about))
        .contains(new Gap.About.Limit(), new Gap.About.Fee());
  }

  @Test
  void theDayOfTheSearchIsThatOfThePackUnlessItIsWritten() {
    assertThat(Good.knowledge().procedure("pay.link").orElseThrow().gaps())
        .filteredOn(gap -> gap.about() instanceof Gap.About.Limit)
        .extracting(Gap::searched)
        .containsExactly(LocalDate.of(2026, 11, 22));
  }

  private static Map<String, Said> at(String country) {
    return Map.of("in", Said.exactly(country));
  }

  private static Told linking(String network, String country) {
    return told("link", ANYWHERE, card(network, country));
  }

  private static Holding card(String network, String country) {
    return Holding.of(
        "card", Map.of("network", Said.exactly(network), "country", Said.exactly(country)));
  }

  private static Told told(String purpose, Holding act, Holding card) {
    var knowledge = Good.knowledge();
    var engine = new Engine(knowledge);
    var goal = new Goal(Optional.of("pay"), purpose, act, Optional.empty());
    var said =
        new Profile(
            Holding.unsaid("person"), List.of(card), List.of(), new TreeSet<>(List.of("card")));
    var answer = engine.assess(Good.DAY, goal, said, Map.of(), false);
    return new Told(
        goal,
        Optional.ofNullable(knowledge.providers().get("pay")),
        Optional.empty(),
        Optional.empty(),
        answer,
        engine.gaps(goal, answer, List.of(said.person(), card)));
  }

  private static List<String> whats(Told told) {
    return told.gaps().stream().map(gap -> gap.what().en()).toList();
  }

  private static Note shown(Told told, Language language) {
    var telling =
        new Telling(
            Good.DAY, false, List.of(), Profile.NOTHING_SAID, List.of(told), List.of(), List.of());
    return new NoteWriter(Good.knowledge(), language).note(telling);
  }

  private static List<String> reasons(Told told, Language language) {
    var words = new Words(Good.knowledge().vocabulary(), language);
    assertThat(words.verdict(told)).isNotBlank();
    return shown(told, language).lines().stream()
        .filter(Line.Reason.class::isInstance)
        .map(Line::text)
        .toList();
  }
}
