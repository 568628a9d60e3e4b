package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.bangka.model.Language;
import io.bangka.model.Why;
import io.bangka.route.Criterion;
import io.bangka.service.RouteAnswer.WhyNotReason;
import io.bangka.words.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What somebody is told who expected another way, who cannot get there, or who left something out.
class ExpectedWayTest {
  private static final String CARD = "\"cards\": [{\"network\": \"visa\", \"country\": \"CY\"}],";
  private static final String NO_CARD = Moving.PERSON.replace(CARD, "");

  /// Who has not said whether they have a card.
  private static final String SILENT = NO_CARD.replace(", \"cards\", \"wallets\"", "");

  private static RouteReply expecting(String person, Language language, String... ids) {
    return Moving.route(person, Preference.ORDINARY.expecting(List.of(ids)), language);
  }

  private static RouteAnswer.WhyNot why(String person, String id) {
    var answer = expecting(person, Language.EN, id).answer();
    assertThat(answer.whyNot()).hasSize(1);
    return answer.whyNot().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "ferry-pay.link, LISTED",
    "consulate.visa, LISTED",
    "harbour-mobile.keep, ELSEWHERE",
    "harbour-mobile.borrow-wallet, UNLAWFUL"
  })
  void eachWayGetsItsReason(String procedure, WhyNotReason reason) {
    assertThat(why(Moving.PERSON, procedure).reason()).isEqualTo(reason);
  }

  @Test
  void whatIsNotLawfulSaysWhyAndWhatItRisksWithTheLaw() {
    var why = why(Moving.PERSON, "harbour-mobile.borrow-wallet");
    assertThat(why.text()).contains("must not be lent").contains("Both lose their wallets");
    assertThat(why.sources()).containsExactly("harbour-law");
    var answer = expecting(Moving.PERSON, Language.EN, "harbour-mobile.borrow-wallet").answer();
    assertThat(answer.sources()).containsKey("harbour-law");
    assertThat(answer.routes()).isNotEmpty();
  }

  @Test
  void whatBreaksAWayIsNamedWithItsSources() {
    var why = why(NO_CARD, "ferry-pay.link");
    assertThat(why.reason()).isEqualTo(WhyNotReason.LACKING);
    assertThat(why.unmet())
        .singleElement()
        .satisfies(unmet -> {
          assertThat(unmet.requirement()).isEqualTo("instrument");
          assertThat(unmet.text()).isNotBlank();
          assertThat(unmet.sources()).containsExactly("ferry-help");
        });
  }

  @Test
  void aProviderStandsForItsProcedures() {
    var answer = expecting(NO_CARD, Language.ZH, "ferry-pay").answer();
    assertThat(answer.whyNot())
        .extracting(RouteAnswer.WhyNot::procedure)
        .containsExactly("ferry-pay.link");
  }

  @Test
  void whoCannotGetThereHearsWhatNobodySupplies() {
    var reply = Moving.route(NO_CARD, Preference.ORDINARY, Language.ZH);
    assertThat(reply.answer().routes()).isEmpty();
    assertThat(reply.answer().lacking())
        .extracting(RouteAnswer.Lacking::requirement)
        .containsExactly("instrument");
    assertThat(reply.note().lines().getFirst().text()).startsWith("没有已知的合法途径");
    assertThat(reply.note().lines()).anyMatch(Line.Reason.class::isInstance);
  }

  @Test
  void nothingIsPlannedWhereNothingLeads() {
    var planning = Preference.ORDINARY.planning(java.util.Optional.empty());
    assertThat(Moving.route(NO_CARD, planning, Language.EN).plan()).isEmpty();
  }

  @Test
  void whatWasLeftUnsaidIsAssumedAndAsked() {
    var reply = Moving.route(SILENT, Preference.ORDINARY, Language.EN);
    var best = reply.answer().routes().getFirst();
    assertThat(best.assumes())
        .singleElement()
        .satisfies(assumed -> {
          assertThat(assumed.why()).isEqualTo(Why.UNSAID);
          assertThat(assumed.requirement()).contains("instrument");
          assertThat(assumed.ask().orElseThrow().about()).isEqualTo("cards");
        });
    assertThat(reply.answer().next()).isEqualTo(best.assumes().getFirst().ask());
    assertThat(reply.note().lines()).contains(new Line.Ask("Do you have a bank card?"));
  }

  @Test
  void onceItIsAnsweredNothingIsAsked() {
    var reply = Moving.route(Moving.PERSON, Preference.ORDINARY, Language.EN);
    assertThat(reply.answer().next()).isEmpty();
    assertThat(reply.answer().routes().getFirst().assumes()).isEmpty();
  }

  @Test
  void comparedWithItselfTheOnlyWayIsTheBestInEverything() {
    var compared = Moving.route(Moving.PERSON, Preference.ORDINARY.comparingAll(), Language.EN);
    assertThat(compared.answer().compared()).isTrue();
    assertThat(compared.answer().routes())
        .singleElement()
        .satisfies(route -> assertThat(route.best()).containsExactly(Criterion.values()));
    assertThat(compared.note().lines().getFirst().text())
        .isEqualTo(
            "To pay a merchant with Ferry Pay in Greece: cheapest, fastest and surest"
                + " “Link a card to Ferry Pay”.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theJsonHasEveryFieldOfItsSchemaAndNoOther(Language language) {
    var schema = AnswerSchemaTest.schema(AnswerSchema.closed(RouteAnswer.class));
    for (String person : List.of(Moving.PERSON, NO_CARD, SILENT)) {
      var json =
          expecting(person, language, "ferry-pay", "harbour-mobile.borrow-wallet", "consulate")
              .json();
      assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
  }
}
