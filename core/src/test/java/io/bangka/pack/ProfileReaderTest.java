package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Lack;
import io.bangka.model.Language;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.written.Diagnostic;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {
  private static final Knowledge KNOWLEDGE = Good.knowledge();

  private final Faults faults = new Faults();

  private ReadProfile read(String yaml, Unknown unknown) {
    return ProfileReader.read(Good.yaml(yaml), KNOWLEDGE.vocabulary(), Good.DAY, unknown, faults);
  }

  private Profile sound(String yaml) {
    Profile profile = read(yaml, Unknown.REFUSED).profile();
    assertThat(kinds()).isEmpty();
    return profile;
  }

  private List<String> faulty(String yaml) {
    read(yaml, Unknown.REFUSED);
    return kinds();
  }

  private List<String> kinds() {
    return faults.sorted().stream().map(Diagnostic::kind).toList();
  }

  private static Said exactly(String... values) {
    return new Said.Exactly(new TreeSet<>(Set.of(values)));
  }

  private static Said within(io.bangka.model.Test test) {
    return new Said.Within(test);
  }

  @Test
  void nothingSaidIsAnEmptyProfile() {
    assertThat(sound("{}")).isEqualTo(Profile.NOTHING_SAID);
  }

  @Test
  void thePersonsAttributesStandAtTheTop() {
    assertThat(sound("{nationality: CY, age: 35}").person())
        .isEqualTo(
            Holding.of(
                "person",
                Map.of(
                    "nationality",
                    exactly("CY"),
                    "age",
                    within(io.bangka.model.Test.between(35, 35)))));
  }

  @Test
  void severalNationalitiesAreAList() {
    assertThat(sound("nationality: [CY, CN]").person().said())
        .containsEntry("nationality", exactly("CN", "CY"));
  }

  @Test
  void aListWhereOneValueIsPossibleIsRefused() {
    assertThat(faulty("cards: [{network: [visa, amex]}]")).containsExactly("one-value-only");
  }

  @Test
  void whatIsSaidInPartIsATest() {
    var profile = sound("cards: [{country: {not: CN}, network: {one-of: [visa, amex]}}]");
    assertThat(profile.holdings().getFirst().said())
        .containsEntry("country", within(io.bangka.model.Test.noneOf("CN")))
        .containsEntry("network", within(io.bangka.model.Test.oneOf("amex", "visa")));
  }

  @Test
  void aGroupSaysThatItIsOneOfItsValues() {
    assertThat(sound("cards: [{country: eea}]").holdings().getFirst().said())
        .containsEntry("country", within(io.bangka.model.Test.oneOf("CY", "DE")));
  }

  @Test
  void namesAndAliasesAreReadInAnyCase() {
    var profile = sound("cards: [{network: AMEX CARD, country: china}, {country: 塞浦路斯}]");
    assertThat(profile.holdings().getFirst().value("network")).contains("amex");
    assertThat(profile.holdings().getFirst().value("country")).contains("CN");
    assertThat(profile.holdings().get(1).value("country")).contains("CY");
  }

  @Test
  void aThreeLetterCountryIsReadWithAHint() {
    var profile = read("cards: [{country: CYP}]", Unknown.REFUSED).profile();
    assertThat(profile.holdings().getFirst().value("country")).contains("CY");
    assertThat(faults.any()).isFalse();
    assertThat(kinds()).containsExactly("three-letter-country");
  }

  @Test
  void aBankNobodyListedIsLetThrough() {
    assertThat(sound("cards: [{bank: bank-of-nowhere}]").holdings().getFirst().value("issuer"))
        .contains("bank-of-nowhere");
  }

  @Test
  void anIssuerUnderTwoNamesIsRefused() {
    assertThat(faulty("cards: [{bank: boc, issuer: boc}]")).containsExactly("said-twice");
  }

  @Test
  void aRelatedDocumentNestsOrIsNamedByItsKind() {
    var nested = sound("wallets: [{verified-with: {kind: passport}}]");
    assertThat(sound("wallets: [{verified-with: passport}]")).isEqualTo(nested);
    assertThat(nested.holdings().getFirst().value("verified-with.kind")).contains("passport");
  }

  @Test
  void aNullSaysNothing() {
    assertThat(sound("cards: [{network: null}]").holdings())
        .containsExactly(Holding.unsaid("card"));
  }

  @Test
  void aBirthDateBecomesAnAgeInCompletedYears() {
    assertThat(sound("birth-date: 2008-11-23").person().said())
        .containsEntry("age", within(io.bangka.model.Test.between(17, 17)));
    assertThat(sound("birth-date: 2008-11-22").person().said())
        .containsEntry("age", within(io.bangka.model.Test.between(18, 18)));
  }

  @Test
  void aBirthInTheFutureOrAgainstTheAgeIsRefused() {
    assertThat(faulty("birth-date: 2026-11-23")).containsExactly("impossible-birth-date");
    assertThat(faulty("{birth-date: 2000-01-01, age: 20}")).contains("two-ages");
  }

  @Test
  void aDocumentIsInForceUpToTheDayOnWhichItExpires() {
    assertThat(valid("documents: [{expires: 2026-11-22}]")).contains("true");
    assertThat(valid("documents: [{expires: 2026-11-21}]")).contains("false");
    assertThat(valid("documents: [{expires: {after: 2026-01-01}}]")).isEmpty();
    assertThat(valid("documents: [{expires: 2030-01-01, valid: false}]")).contains("false");
  }

  private Optional<String> valid(String yaml) {
    return sound(yaml).holdings().getFirst().value("valid");
  }

  @Test
  void anExpiredDocumentIsNotValid() {
    assertThat(faulty("documents: [{expires: 2020-01-01, valid: true}]"))
        .containsExactly("expired-but-valid");
  }

  @Test
  void impossibleDaysAndWrongCountriesAreRefused() {
    assertThat(faulty("{birth-date: 1990-02-30, documents: [{country: XX}]}"))
        .containsExactly("not-a-day", "unknown-value");
  }

  @Test
  void aThingThatCannotBeIsRefused() {
    assertThat(faulty("documents: [{kind: cn-id-card, country: CY}]"))
        .containsExactly("impossible-holding");
  }

  @Test
  void aPassportOfACountryThatIsNoNationalityIsRefused() {
    assertThat(faulty("{nationality: CN, documents: [{kind: passport, country: CY}]}"))
        .containsExactly("person-contradicts-holding");
    assertThat(faulty("{nationality: {not: CN}, documents: [{kind: cn-id-card}]}"))
        .contains("person-contradicts-holding");
  }

  @Test
  void twoNationalitiesGoWithTwoPassports() {
    sound(
        """
        nationality: [CN, CY]
        documents: [{kind: passport, country: CY}, {kind: passport, country: CN}]
        """);
  }

  @Test
  void whatIsLackedIsAPattern() {
    assertThat(sound("lacks: [{card: {country: China}}]").lacks())
        .containsExactly(
            new Lack(
                Pattern.of("card", Map.of("country", io.bangka.model.Test.oneOf("CN"))),
                Optional.empty()));
  }

  @Test
  void nobodyHoldsWhatTheyLack() {
    assertThat(faulty("{cards: [{country: CN}], lacks: [{card: {country: CN}}]}"))
        .containsExactly("held-and-lacked");
  }

  @Test
  void aCardOfAnUnsaidCountryMayStandBesideALack() {
    assertThat(sound("{cards: [{network: visa}], lacks: [{card: {country: CN}}]}").lacks())
        .hasSize(1);
  }

  @Test
  void onlyThingsCanBeLacked() {
    assertThat(faulty("lacks: [{person: {nationality: CN}}]")).containsExactly("no-thing");
  }

  @Test
  void completeNamesKindsByTheirPlural() {
    assertThat(sound("complete: [documents, card]").complete()).containsExactly("card", "document");
    assertThat(faulty("complete: [documnets]")).containsExactly("unknown-kind");
  }

  @Test
  void unknownAttributesAreFaultsWithTheNearestName() {
    assertThat(faulty("{cards: [{netwrok: visa}], nationalty: CY}"))
        .containsExactlyInAnyOrder("unknown-attribute", "unknown-key");
    assertThat(DiagnosticText.render(faults.sorted(), Language.EN, false))
        .contains("Did you mean `network`?", "Did you mean `nationality`?");
  }

  @Test
  void whoAsksForLeniencyIsToldWhatWasIgnored() {
    var read =
        read(
            "{colour: red, cards: [{shine: true, network: visa}], lacks: [{card: {shine: true}}]}",
            Unknown.IGNORED);
    assertThat(kinds()).isEmpty();
    assertThat(read.ignored()).containsExactly("cards.shine", "cards.shine", "colour");
    assertThat(read.profile().holdings()).hasSize(1);
    assertThat(read.profile().lacks()).as("a lack is never widened").isEmpty();
  }

  @Test
  void numbersOfCardsAndDocumentsAreRefusedAndNeverRepeated() {
    var read =
        read(
            """
            documents: [{kind: passport, number: E12345678}]
            cards: [{network: 4111 1111 1111 1111, country: XX}, {card-number: 12}]
            accounts: CY17002001280000001200527600
            """,
            Unknown.REFUSED);
    assertThat(kinds()).filteredOn("private-number"::equals).hasSize(4);
    assertThat(read.profile().holdings()).hasSize(3);
    for (Language language : Language.values()) {
      assertThat(DiagnosticText.render(faults.sorted(), language, false))
          .doesNotContain("345678", "1111", "0128", "12}");
    }
  }

  @Test
  void moreThingsThanAnybodyHasAreRefused() {
    assertThat(faulty("cards: [" + "{},".repeat(501) + "{}]")).containsExactly("too-many");
  }

  @Test
  void daysAndYearsAreNoNumbersOfCards() {
    assertThat(PrivateNumbers.looksPrivate("2030-01-01")).isFalse();
    assertThat(PrivateNumbers.looksPrivate("20300101")).isFalse();
    assertThat(PrivateNumbers.looksPrivate("35")).isFalse();
    assertThat(PrivateNumbers.looksPrivate("E12345678")).isTrue();
    assertThat(PrivateNumbers.looksPrivate("4111-1111-1111-1111")).isTrue();
  }
}
