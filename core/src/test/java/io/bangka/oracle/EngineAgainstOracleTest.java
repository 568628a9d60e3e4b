package io.bangka.oracle;

import io.bangka.engine.Assessment;
import io.bangka.model.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the engine against the oracle and against the truth tables.
final class EngineAgainstOracleTest {
  private final SmallWorld tables = TableVocabulary.read();

  @Test
  void in_random_worlds_the_engine_answers_exactly_as_trying_everything_does() {
    Seeds.allPass(EngineAgainstOracleTest::agree, EngineAgainstOracleTest::both);
  }

  @Test
  @Tag("slow")
  void and_so_it_does_in_ten_thousand_of_them() {
    Seeds.allOfManyPass(EngineAgainstOracleTest::agree, EngineAgainstOracleTest::both);
  }

  private static boolean agree(RandomWorld world) {
    return agree(EngineAnswer.assessment(world, true), oracle(world));
  }

  private static String both(RandomWorld world) {
    return "oracle " + oracle(world) + ", engine " + EngineAnswer.of(world);
  }

  /// An engine that ran out of its budget says so, and then leaves open what is not.
  private static boolean agree(Assessment engine, Oracle.Answer oracle) {
    return engine.exact()
        ? new Oracle.Answer(engine.verdict(), engine.why()).equals(oracle)
        : engine.verdict() == Verdict.DEPENDS;
  }

  private static Oracle.Answer oracle(RandomWorld world) {
    var oracle = new Oracle(world.knowledge(), world.small());
    return oracle
        .assess(world.asOf(), world.goal(), world.profile(), world.parties())
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> rows_accept_refuse_or_leave_open() {
    return TableCase.ofRows(tables).stream().map(line -> line.heldAgainst(this::engine));
  }

  @TestFactory
  Stream<DynamicTest> an_amount_fits_the_values_that_bind() {
    return TableCase.ofLimits(tables).stream().map(line -> line.heldAgainst(this::engine));
  }

  private Optional<Oracle.Answer> engine(TableQuestion question) {
    var world =
        new RandomWorld(
            0,
            tables,
            question.knowledge(),
            TableQuestion.AS_OF,
            question.goal(),
            question.profile(),
            Map.of());
    return Optional.of(EngineAnswer.of(world));
  }
}
