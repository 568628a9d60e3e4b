package io.bangka.workshop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.workshop.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PackSchemaTest {
  private static final SchemaFaults SHIPPED =
      new SchemaFaults(Shipped.PACKS.knowledge().vocabulary());

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void everyShippedFileIsValid(PackFile sort) throws IOException {
    var files = shipped(sort);
    if (sort != PackFile.EXPLAINED) { // a pack without a warning explains none
      assertThat(files).isNotEmpty();
    }
    for (Path file : files) {
      assertThat(faults(sort, Files.readString(file))).as(file.toString()).isEmpty();
    }
  }

  private static final String STATED = "from: 2020-01-01, sources: [a]";
  private static final String TITLE = "{en: A, zh: 甲}";

  /// What authors get wrong, and a schema can see.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accepts: {document: {kind: pasport}, from: 2020-01-01, sources: [a]}",
        "accepts: {document: {knid: passport}, from: 2020-01-01, sources: [a]}",
        "accepts: {documnet: {kind: passport}, from: 2020-01-01, sources: [a]}",
        "accepts: {from: 2020-01-01, sources: [a]}",
        "accepts: {document: {valid: 'yes'}, from: 2020-01-01, sources: [a]}",
        "accepts: {person: {age: {at-lest: 18}}, from: 2020-01-01, sources: [a]}",
        "accepts: {document: {kind: passport}, from: 2020-01, sources: [a]}",
        "accepts: {document: {kind: passport}, from: 2020-01-01, sources: []}",
        "accept: {document: {kind: passport}, from: 2020-01-01, sources: [a]}",
        "of: stranger",
        "any: []",
        "leaning: sometimes",
        "others: {list-of: [a]}",
        "unknown-because: {searched: 2020-01-01}"
      })
  void aRequirementThatIsWrittenWronglyIsRefused(String requirement) {
    assertThat(faults(PackFile.PROCEDURE, procedure("requires: {identity: {" + requirement + "}}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limits: {per: week, values: {at-most: CNY 5, from: 2020-01-01, sources: [a]}}",
        "limits: {per: day, values: {at-most: 5 CNY, from: 2020-01-01, sources: [a]}}",
        "limits: {per: day, values: {at-most: CNY 5, from: 2020-01-01}}",
        "fees: {title: {en: A, zh: 甲}, rate: 3, charged-by: platform, from: 2020-01-01, sources: [a]}",
        "fees: {title: {en: A}, rate: 3%, charged-by: platform, from: 2020-01-01, sources: [a]}",
        "fees: {title: {en: A, zh: 甲}, rate: 3%, charged-by: nobody, from: 2020-01-01, sources: [a]}",
        "allows: {do: fly, from: 2020-01-01, sources: [a]}",
        "allows: {in: CN, from: 2020-01-01, sources: [a]}",
        "takes: {value: 10 minutes, from: 2020-01-01, sources: [a]}",
        "hazards: {what: {en: A}, from: 2020-01-01, sources: [a]}",
        "hazard: {what: {en: A, zh: 甲}, from: 2020-01-01, sources: [a]}"
      })
  void aPartThatIsWrittenWronglyIsRefused(String part) {
    assertThat(faults(PackFile.PROCEDURE, procedure(part))).isNotEmpty();
  }

  @Test
  void otherFilesAreHeldToTheirShapesToo() {
    assertThat(faults(PackFile.PACK, "pack: a\ntitle: " + TITLE)).isNotEmpty();
    assertThat(
            faults(PackFile.SOURCES, "a: {title: A, publisher: B, url: 'ftp://a', authority: law}"))
        .isNotEmpty();
    assertThat(faults(PackFile.RULES, "- {rule: a, title: " + TITLE + "}")).isNotEmpty();
    assertThat(faults(PackFile.TESTS, "cases: [{case: A, query: {}, expect: {verdict: maybe}}]"))
        .isNotEmpty();
    assertThat(faults(PackFile.MESSAGES, message("says: {de: Nein}, failure: card"))).isNotEmpty();
    assertThat(faults(PackFile.MESSAGES, message("says: {zh: 不}, failure: weather"))).isNotEmpty();
    assertThat(faults(PackFile.CLAIMS, claim("{term: a}"))).isNotEmpty();
    assertThat(faults(PackFile.CLAIMS, claim("{stated: {in: a.b, as: rumour, sources: [a]}}")))
        .isNotEmpty();
    assertThat(faults(PackFile.VOCABULARY, "values: {}")).isNotEmpty();
    assertThat(faults(PackFile.VOCABULARY, "kinds: {person: {title: " + TITLE + "}}")).isNotEmpty();
    assertThat(faults(PackFile.PRESUMPTIONS, "ordinary: {id: a, text: " + TITLE + ", presume: {}}"))
        .isNotEmpty();
    assertThat(faults(PackFile.NOT_USED, "- {fact: a, because: boring}")).isNotEmpty();
  }

  @Test
  void aProcedureOfTheseTestsIsOtherwiseSound() {
    assertThat(
            faults(PackFile.PROCEDURE, procedure("hints: {what: " + TITLE + ", " + STATED + "}")))
        .isEmpty();
  }

  private static String procedure(String part) {
    return "procedure: a.b\ntitle: %s\nprovider: a\noffered: {%s}\n%s\n"
        .formatted(TITLE, STATED, part);
  }

  @Test
  void aMessageAndAClaimOfTheseTestsAreOtherwiseSound() {
    assertThat(faults(PackFile.MESSAGES, message("says: {zh: 不}, failure: card"))).isEmpty();
    assertThat(faults(PackFile.CLAIMS, claim("{searched: 2020-01-01}"))).isEmpty();
  }

  private static String message(String part) {
    return "- {message: a.b, platform: a, means: %s, %s, %s}".formatted(TITLE, STATED, part);
  }

  private static String claim(String follows) {
    return "- {claim: a, text: %1$s, verdict: supported, because: %1$s, follows: [%2$s]}"
        .formatted(TITLE, "{that: " + TITLE + ", " + follows.substring(1));
  }

  private static List<String> faults(PackFile sort, String yaml) {
    return SHIPPED.in(sort, yaml);
  }

  private static List<Path> shipped(PackFile sort) throws IOException {
    var folder = Shipped.ROOT.resolve("knowledge");
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !file.toString().contains("target"))
          .filter(file -> SchemaFaults.sort(file).filter(sort::equals).isPresent())
          .sorted()
          .toList();
    }
  }
}
