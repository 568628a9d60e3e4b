package io.bangka.attempts;

import static io.bangka.attempts.Reports.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The statistics against the reference, on both databases.
class StatisticsTest {
  private static final String PROCEDURE = "ferry-pay.link-card";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void theyEqualTheReferenceOnRandomReports(Stores kind) throws Exception {
    for (int seed = 0; seed < 4; seed++) {
      try (var store = Store.open(kind.fresh(folder))) {
        var random = new Random(seed);
        var all = new ArrayList<Attempt>();
        int size = 90 + 90 * seed;
        for (int i = 0; i < size; i++) {
          var attempt = Reports.random(random);
          all.add(attempt);
          if (seed % 2 == 1 && i % 20 == 0) {
            all.addAll(java.util.Collections.nCopies(1 + random.nextInt(40), attempt));
          }
        }
        for (int i = 0; seed > 1 && i < 60; i++) { // a flood
          all.add(Reports.report(Outcome.WORKED, "CY", "bank-" + i, DAY.minusDays(30)));
        }
        for (Attempt attempt : all) {
          store.add(attempt);
        }
        var own = all.stream().filter(a -> a.procedure().equals(PROCEDURE)).toList();
        for (int back : new int[] {0, 100}) {
          var asOf = DAY.minusDays(back);
          agree(store.statistics(PROCEDURE, asOf, List.of()), new Reference(own, asOf));
        }
      }
    }
  }

  private static void agree(Statistics found, Reference reference) {
    agree(found.rate(), reference, "", "", 0);
    for (Group country : found.rate().parts()) {
      agree(country, reference, country.name(), "", 1);
      for (Group issuer : country.parts()) {
        agree(issuer, reference, country.name(), issuer.name(), 2);
      }
    }
  }

  private static void agree(
      Group found, Reference reference, String country, String issuer, int level) {
    assertThat(found.different()).isEqualTo(reference.different(country, issuer, level));
    assertThat(found.rate().isPresent()).isEqualTo(found.different() >= 5);
    if (found.rate().isPresent()) {
      var rate = found.rate().get();
      double[] beta = reference.posterior(country, issuer, level);
      assertThat(rate.mean()).isCloseTo(beta[0] / (beta[0] + beta[1]), within(1e-9));
      assertThat(rate.low()).isCloseTo(Reference.quantile(beta[0], beta[1], 0.025), within(1e-6));
      assertThat(rate.high()).isCloseTo(Reference.quantile(beta[0], beta[1], 0.975), within(1e-6));
    }
  }

  @Test
  void quantilesEqualTheGrid() {
    for (double[] beta : new double[][] {{1, 1}, {0.7, 3}, {16, 4}, {250, 900}, {1, 30}}) {
      for (double p : new double[] {0.025, 0.5, 0.975}) {
        double expected = Reference.quantile(beta[0], beta[1], p);
        assertThat(new Beta(beta[0], beta[1]).quantile(p)).isCloseTo(expected, within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void groupsUnderFiveAreNotPublished(Stores kind) throws Exception {
    try (var store = Store.open(kind.fresh(folder))) {
      for (int i = 0; i < 4; i++) {
        store.add(Reports.report(Outcome.WORKED, "CY", "alpha", DAY.minusDays(i)));
        store.add(Reports.report(Outcome.WORKED, "CY", "alpha", DAY.minusDays(i))); // a copy
      }
      assertThat(statistics(store).enough()).isFalse();
      assertThat(statistics(store).reports()).isZero();
      store.add(Reports.report(Outcome.REFUSED, "DE", "beta", DAY));
      var all = statistics(store);
      assertThat(all.enough()).isTrue();
      assertThat(all.rate().rate()).isPresent();
      assertThat(all.copies()).isEqualTo(4);
      assertThat(all.rate().parts()).isEmpty();
      for (int i = 10; i < 20; i++) {
        store.add(Reports.report(Outcome.WORKED, "FR", "gamma", DAY.minusDays(i)));
      }
      assertThat(statistics(store).rate().parts()).extracting(Group::name).containsExactly("FR");
      store.add(Reports.report(Outcome.WORKED, "CY", "alpha", DAY.minusDays(40)));
      // CY has five now; the one of DE would be what is left.
      assertThat(statistics(store).rate().parts()).extracting(Group::name).containsExactly("FR");
    }
  }

  /// Everybody can read those of the web, and subtract them.
  @Test
  void reportsFromTheWebDoNotMakeAFewPublishable() throws Exception {
    var web = WebReports.shipped().stream().filter(r -> r.day().isPresent()).findFirst();
    var two = java.util.Collections.nCopies(2, web.orElseThrow());
    try (var store = Store.open(Stores.SQLITE.fresh(folder))) {
      for (int i = 0; i < 4; i++) {
        store.add(Reports.report(Outcome.WORKED, "CY", "", DAY.minusDays(i)));
      }
      assertThat(store.statistics(PROCEDURE, DAY, two).enough()).isFalse();
      store.add(Reports.report(Outcome.WORKED, "CY", "", DAY.minusDays(9)));
      assertThat(store.statistics(PROCEDURE, DAY, two).reports()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void aReportCountsAtOnceAndAnErasedOneNoLonger(Stores kind) throws Exception {
    var place = kind.fresh(folder);
    try (var store = Store.open(place);
        var another = Store.open(place)) {
      for (int i = 0; i < 5; i++) {
        store.add(Reports.report(Outcome.WORKED, "CY", "", DAY.minusDays(i)));
      }
      double before = statistics(store).rate().rate().orElseThrow().mean();
      var token = another.add(Reports.report(Outcome.REFUSED, "CY", "", DAY));
      assertThat(statistics(store).reports()).isEqualTo(6);
      assertThat(statistics(store).rate().rate().orElseThrow().mean()).isLessThan(before);
      another.forget(token);
      assertThat(statistics(store).reports()).isEqualTo(5);
      assertThat(statistics(store).rate().rate().orElseThrow().mean()).isEqualTo(before);
    }
  }

  /// Four hundred reports of one day move a rate less than thirty honest ones of thirty days.
  @Test
  @Tag("slow")
  void aFloodMovesLittle() throws Exception {
    try (var store = Store.open(Stores.SQLITE.fresh(folder))) {
      for (int i = 0; i < 30; i++) {
        store.add(Reports.report(Outcome.WORKED, "CY", "", DAY.minusDays(i)));
      }
      for (int i = 0; i < 400; i++) {
        store.add(Reports.report(Outcome.REFUSED, "CY", "bank-" + i, DAY));
      }
      assertThat(statistics(store).rate().rate().orElseThrow().mean()).isGreaterThan(0.6);
      assertThat(statistics(store).floods()).isEqualTo(1);
    }
  }

  private static Statistics statistics(Store store) throws StoreTrouble {
    return store.statistics(PROCEDURE, DAY, List.of());
  }
}
