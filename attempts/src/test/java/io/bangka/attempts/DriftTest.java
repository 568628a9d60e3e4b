package io.bangka.attempts;

import static io.bangka.attempts.Reports.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriftTest {
  private static final String PROCEDURE = "ferry-pay.link-card";

  @TempDir Path folder;

  /// Ninety reports of ninety random days of two years: nine in ten agree up to a day, one in ten
  /// afterwards.
  private static List<Drift.Day> changing(LocalDate change, Random random) {
    var days = new ArrayList<Drift.Day>();
    for (int i = 0; i < 90; i++) {
      var day = DAY.minusDays(random.nextInt(700));
      boolean agrees = random.nextInt(10) > 0 == day.isBefore(change);
      days.add(new Drift.Day(day, agrees ? 0 : 1, agrees ? 1 : 0));
    }
    return days;
  }

  @Test
  void aChangeIsFoundWithItsDay() {
    int covered = 0;
    for (int seed = 0; seed < 40; seed++) {
      var change = DAY.minusDays(200);
      var found = Drift.of(PROCEDURE, Expected.WORKS, changing(change, new Random(seed)));
      var when = found.orElseThrow().change().orElseThrow();
      assertThat(when.day()).isBetween(change.minusDays(60), change.plusDays(60));
      covered += when.from().isAfter(change) || when.to().isBefore(change) ? 0 : 1;
    }
    assertThat(covered).isGreaterThanOrEqualTo(33); // 90 % of 40, and some luck
  }

  @Test
  void whatAgreesIsNoDriftNorIsAChangeForTheBetter() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      assertThat(Drift.of(PROCEDURE, Expected.WORKS, changing(DAY.plusDays(1), random))).isEmpty();
      var better =
          changing(DAY.minusDays(300), random).stream()
              .map(d -> new Drift.Day(d.day(), 1 - d.against(), 1 - d.agreeing()))
              .toList();
      assertThat(Drift.of(PROCEDURE, Expected.WORKS, better)).isEmpty();
    }
    assertThat(Drift.of(PROCEDURE, Expected.WORKS, List.of())).isEmpty();
  }

  @Test
  void fewReportsAreNoDrift() {
    var four = List.of(new Drift.Day(DAY, 4, 0));
    assertThat(Drift.of(PROCEDURE, Expected.FAILS, four)).isEmpty();
    var six = List.of(new Drift.Day(DAY, 6, 0));
    assertThat(Drift.of(PROCEDURE, Expected.FAILS, six))
        .contains(new Drifted(PROCEDURE, Expected.FAILS, DAY, 6, 6, java.util.Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void reportsAreHeldAgainstTheRulesForThoseWhoReported(Stores kind) throws Exception {
    Expected.Rules rules =
        (_, facts) ->
            facts
                .country()
                .map(c -> c.equals("CY") ? Expected.WORKS : Expected.FAILS)
                .orElse(Expected.OPEN);
    try (var store = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 12; i++) {
        store.add(Reports.report(Outcome.REFUSED, "CY", "", DAY.minusDays(2L * i)));
        store.add(Reports.report(Outcome.REFUSED, "DE", "", DAY.minusDays(2L * i)));
        store.add(Reports.report(Outcome.REFUSED, "", "", DAY.minusDays(2L * i)));
      }
      assertThat(store.drift(rules, DAY))
          .singleElement()
          .satisfies(drifted -> {
            assertThat(drifted.expected()).isEqualTo(Expected.WORKS);
            assertThat(drifted.against()).isEqualTo(12);
            assertThat(drifted.change()).isEmpty();
          });
      assertThat(store.drift((_, _) -> Expected.FAILS, DAY)).isEmpty();
    }
  }

  /// Asking the rules is what takes the time.
  @ParameterizedTest
  @EnumSource
  void whatWasFoundIsKeptUntilReportsOrRulesChange(Stores kind) throws Exception {
    var asked = new AtomicInteger();
    Expected.Rules rules = (_, _) -> asked.incrementAndGet() > 0 ? Expected.WORKS : Expected.OPEN;
    var place = kind.fresh(folder);
    try (var store = Store.open(place);
        var other = Store.open(place)) {
      for (int i = 0; i < 6; i++) {
        store.add(Reports.report(Outcome.REFUSED, "CY", "", DAY.minusDays(i)));
      }
      var found = store.drift(rules, DAY);
      assertThat(found).hasSize(1);
      assertThat(asked).hasValue(1);
      assertThat(store.drift(rules, DAY)).isEqualTo(found);
      assertThat(asked).hasValue(1);
      other.add(Reports.report(Outcome.REFUSED, "CY", "", DAY.minusDays(9)));
      assertThat(store.drift(rules, DAY)).singleElement().matches(d -> d.against() == 7);
      assertThat(asked).hasValue(2);
      assertThat(store.drift((_, _) -> Expected.FAILS, DAY)).isEmpty();
      assertThat(store.drift(rules, DAY.plusDays(1))).hasSize(1);
      assertThat(asked).hasValue(3);
    }
  }

  @Test
  void theReportsFromTheWebAreReadAndCited() {
    assertThat(WebReports.shipped())
        .isNotEmpty()
        .allSatisfy(report -> assertThat(report.source().url()).startsWith("https://"));
  }

  @ParameterizedTest
  @EnumSource
  void reasonsAreCountedAndFewOfThemLeftOut(Stores kind) throws Exception {
    try (var store = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 7; i++) {
        store.add(Reports.full());
      }
      assertThat(store.reasons(java.util.Optional.empty(), DAY, List.of()).told()).isZero();
      var random = new Random(3);
      for (int i = 0; i < 300; i++) {
        store.add(Reports.random(random));
      }
      var all = store.reasons(java.util.Optional.empty(), DAY, WebReports.shipped());
      assertThat(all.told()).isGreaterThan(30);
      assertThat(all.all()).allMatch(count -> count.reports() >= 5);
      assertThat(all.byProcedure().keySet()).allMatch(p -> p.startsWith("ferry-pay."));
      // Of each by itself there are enough now, and no few beside them.
      for (int i = 0; i < 30; i++) {
        store.add(failed(PROCEDURE, i));
        store.add(failed("ferry-pay.register", i));
        store.add(failed("ferry-pay.verify", i));
      }
      var one = store.reasons(java.util.Optional.of(PROCEDURE), DAY, List.of());
      assertThat(one.told()).isBetween(30L, 60L);
      assertThat(one.byProcedure()).containsOnlyKeys(PROCEDURE);
    }
  }

  private static Attempt failed(String procedure, int back) {
    var refused = Reports.full();
    return new Attempt(
        procedure,
        DAY.minusDays(back),
        Outcome.REFUSED,
        refused.facts(),
        refused.reason(),
        refused.message(),
        refused.note());
  }
}
