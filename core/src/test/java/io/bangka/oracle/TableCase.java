package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Holding;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.written.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/// A line of `rows.yaml` or `limits.yaml` as a question with its answer, for whoever answers.
record TableCase(String name, TableQuestion question, String expected) {

  static List<TableCase> ofRows(SmallWorld world) {
    return Table.of("rows.yaml").items().stream()
        .flatMap(role -> role.list("value").stream().map(line -> ofRow(world, role, line)))
        .toList();
  }

  private static TableCase ofRow(SmallWorld world, Table role, Table line) {
    var holding = TablePatterns.holding(line.get("of"));
    return new TableCase(
        name(role, line.place()),
        TableQuestion.role(world.vocabulary(), role, holding),
        line.get("is").text());
  }

  static List<TableCase> ofLimits(SmallWorld world) {
    return Table.of("limits.yaml").items().stream()
        .flatMap(
            limit -> limit.get("fits").entries().stream().map(fit -> ofLimit(world, limit, fit)))
        .toList();
  }

  private static TableCase ofLimit(SmallWorld world, Table limit, Written.Entry fit) {
    var caps = limit.list("values").stream().map(TableStatements::cap).toList();
    var held = limit.list("held").stream().map(TablePatterns::holding).toList();
    var person = TablePatterns.person(limit);
    var amount = Amount.of(fit.key().text());
    return new TableCase(
        name(limit, amount.toString()),
        TableQuestion.limit(world.vocabulary(), caps, person, orSomeCard(held), amount),
        new Table(fit.value()).text());
  }

  private static List<Holding> orSomeCard(List<Holding> held) {
    return held.isEmpty() ? List.of(Holding.unsaid("card")) : held;
  }

  private static String name(Table table, String more) {
    return table.get("case").text() + " (" + more + ")";
  }

  /// @param assessor empty if it holds that nobody can be so
  DynamicTest heldAgainst(Function<TableQuestion, Optional<Oracle.Answer>> assessor) {
    return DynamicTest.dynamicTest(
        name,
        () -> assertThat(assessor.apply(question).map(TableCase::written)).contains(verdict()));
  }

  private String verdict() {
    return switch (expected) {
      case "accepted" -> "yes";
      case "refused" -> "no";
      default -> expected;
    };
  }

  private static String written(Oracle.Answer answer) {
    return answer
        .why()
        .map(why -> why.name().toLowerCase(Locale.ROOT))
        .orElseGet(() -> answer.verdict() == Verdict.YES ? "yes" : "no");
  }
}
