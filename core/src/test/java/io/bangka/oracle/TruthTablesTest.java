package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Truth;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Holds the model and the oracle against the tables of `spec/truth`.
final class TruthTablesTest {
  private final SmallWorld world = TableVocabulary.read();

  @TestFactory
  Stream<DynamicTest> truth_with_three_values_follows_kleene() {
    var table = Table.of("kleene.yaml");
    return Stream.of("and", "or", "not")
        .flatMap(op -> table.list(op).stream().map(line -> test(line, () -> kleene(op, line))));
  }

  private static void kleene(String operation, Table line) {
    var of = line.get("of").texts().stream().map(TruthTablesTest::truth).toList();
    var result =
        switch (operation) {
          case "and" -> of.get(0).and(of.get(1));
          case "or" -> of.get(0).or(of.get(1));
          default -> of.get(0).not();
        };
    assertThat(result).isEqualTo(truth(line.get("is").text()));
  }

  private static Truth truth(String written) {
    return Truth.valueOf(written.toUpperCase(Locale.ROOT));
  }

  @TestFactory
  Stream<DynamicTest> a_statement_is_in_force_on_the_days_that_it_says() {
    return Table.of("presence.yaml").items().stream()
        .flatMap(line ->
            line.get("on").entries().stream()
                .map(on -> test(line, on.key().text(), () -> presence(line, on))));
  }

  private static void presence(Table line, Written.Entry on) {
    var force = TableStatements.force(line.get("statement"));
    var presence = force.on(LocalDate.parse(on.key().text()));
    var written = presence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(written).isEqualTo(new Table(on.value()).text());
  }

  @TestFactory
  Stream<DynamicTest> a_test_passes_the_values_that_it_names() {
    var table = Table.of("patterns.yaml");
    return Stream.of("tests", "several")
        .flatMap(part -> table.list(part).stream())
        .map(line -> test(line, () -> passes(line)));
  }

  private static void passes(Table line) {
    var test = TablePatterns.test(line.get("test"));
    assertThat(line.list("passes")).allMatch(v -> Matching.passes(test, TablePatterns.set(v)));
    assertThat(line.list("fails")).noneMatch(v -> Matching.passes(test, TablePatterns.set(v)));
  }

  @TestFactory
  Stream<DynamicTest> a_test_is_within_another() {
    return Table.of("patterns.yaml").list("within").stream()
        .map(line -> test(line, () -> within(line)));
  }

  private static void within(Table line) {
    var one = TablePatterns.test(line.get("one"));
    var other = TablePatterns.test(line.get("other"));
    boolean expected = isTrue(line.get("within"));
    assertThat(one.within(other)).as("the model").isEqualTo(expected);
    assertThat(Narrower.implies(Optional.of(one), other)).as("the oracle").isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> a_thing_matches_a_pattern() {
    return Table.of("patterns.yaml").list("matches").stream()
        .map(line -> test(line, () -> matches(line)));
  }

  private static void matches(Table line) {
    var pattern = TablePatterns.pattern(line.get("pattern"));
    var thing = TablePatterns.full(line.get("thing"));
    assertThat(Matching.matches(pattern, thing)).isEqualTo(isTrue(line.get("is")));
  }

  @TestFactory
  Stream<DynamicTest> a_pattern_is_narrower_than_another() {
    return Table.of("patterns.yaml").list("narrower").stream()
        .map(line -> test(line, () -> narrower(line)));
  }

  private static void narrower(Table line) {
    var one = TablePatterns.pattern(line.get("one"));
    var other = TablePatterns.pattern(line.get("other"));
    boolean expected = isTrue(line.get("narrower"));
    assertThat(one.strictlyWithin(other)).as("the model").isEqualTo(expected);
    assertThat(Narrower.strictly(one, other)).as("the oracle").isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> a_value_of_a_limit_beats_another() {
    return Table.of("limits.yaml").items().stream()
        .filter(line -> line.find("beats").isPresent())
        .map(line -> test(line, () -> beats(line)));
  }

  private static void beats(Table line) {
    var caps = line.list("values").stream().map(TableStatements::cap).toList();
    var winners = Set.copyOf(line.get("beats").texts());
    var first = caps.get(0);
    var second = caps.get(1);
    assertThat(first.beats(second)).isEqualTo(winners.contains("first"));
    assertThat(second.beats(first)).isEqualTo(winners.contains("second"));
    assertThat(LimitMeaning.beats(first, second)).isEqualTo(winners.contains("first"));
    assertThat(LimitMeaning.beats(second, first)).isEqualTo(winners.contains("second"));
  }

  @TestFactory
  Stream<DynamicTest> rows_accept_refuse_or_leave_open() {
    return TableCase.ofRows(world).stream().map(line -> line.heldAgainst(this::oracle));
  }

  @TestFactory
  Stream<DynamicTest> an_amount_fits_the_values_that_bind() {
    return TableCase.ofLimits(world).stream().map(line -> line.heldAgainst(this::oracle));
  }

  private Optional<Oracle.Answer> oracle(TableQuestion question) {
    var oracle = new Oracle(question.knowledge(), world);
    return oracle.assess(TableQuestion.AS_OF, question.goal(), question.profile(), Map.of());
  }

  private static DynamicTest test(Table line, Executable check) {
    return test(line, "", check);
  }

  private static DynamicTest test(Table line, String more, Executable check) {
    String name = (line.text("case", "") + " " + more).strip();
    return DynamicTest.dynamicTest(name + " (" + line.place() + ")", check);
  }

  private static boolean isTrue(Table table) {
    return table.text().equals("true");
  }
}
