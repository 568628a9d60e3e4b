package io.bangka.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SearchTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int SAMPLES = 600;

  @Test
  @Tag("slow")
  void noSetOfStepsIsLighterThanThePlan() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 9, 12);
      var least = new BruteForce(sample).least();
      switch (Search.lightest(sample.graph(), sample.weight()).find(LONG)) {
        case Outcome.Found(var plan) -> {
          assertThat(plan.proved()).as("seed %d", seed).isTrue();
          assertThat(plan.weight()).as("seed %d", seed).isEqualTo(least.getAsLong());
          isPlan(sample, plan);
          needsAll(sample, plan);
        }
        case Outcome.Impossible _ -> assertThat(least).as("seed %d", seed).isEmpty();
        case Outcome.Undecided _ -> throw new AssertionError("seed " + seed);
      }
    }
  }

  @Test
  @Tag("slow")
  void noneThatKeepsToTheCapAndTheDeadlineIsLighter() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 9, 11);
      long doubt = seed % 5;
      long latest = seed % 23;
      var least = new BruteForce(sample).least(doubt, latest);
      var search =
          Search.lightest(sample.graph(), sample.weight())
              .within(new Cap(sample.doubt(), doubt))
              .by(new Deadline(sample.takes(), latest));
      switch (search.find(LONG)) {
        case Outcome.Found(var plan) -> {
          assertThat(plan.weight()).as("seed %d", seed).isEqualTo(least.getAsLong());
          assertThat(plan.proved()).as("seed %d", seed).isTrue();
          isPlan(sample, plan);
        }
        case Outcome.Impossible _ -> assertThat(least).as("seed %d", seed).isEmpty();
        case Outcome.Undecided _ -> throw new AssertionError("seed " + seed);
      }
    }
  }

  @Test
  void theFrontIsEveryTotalThatNoOtherBeats() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 8, 10);
      var front = Front.of(sample.graph(), sample.weight(), sample.doubt(), sample.takes(), LONG);
      assertThat(front.proved()).isTrue();
      assertThat(front.points())
          .as("seed %d", seed)
          .extracting(p -> new BruteForce.Total(p.weight(), p.doubt(), p.end()))
          .isEqualTo(new BruteForce(sample).front());
    }
  }

  @Test
  void theNextBestAreTheLightestOfTheSetsThatContainNoOther() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 8, 10);
      var found = NextBest.of(Search.lightest(sample.graph(), sample.weight()), 5, LONG);
      assertThat(found)
          .as("seed %d", seed)
          .extracting(Plan::weight)
          .isEqualTo(new BruteForce(sample).smallestSets().stream().limit(5).toList());
      assertThat(found).extracting(p -> java.util.Set.copyOf(p.steps())).doesNotHaveDuplicates();
    }
  }

  @Test
  void whenTimeIsSpentAtOnceItSaysHowFarThePlanMayBeFromTheBest() {
    int early = 0;
    for (long seed = 0; seed < 40; seed++) {
      var sample = RandomGraphs.of(seed, 60, 300);
      var search = Search.lightest(sample.graph(), sample.weight());
      if (search.find(LONG) instanceof Outcome.Found(var best)
          && search.find(Duration.ZERO) instanceof Outcome.Found(var hasty)) {
        isPlan(sample, hasty);
        assertThat(hasty.bound()).isLessThanOrEqualTo(best.weight());
        assertThat(hasty.weight()).isGreaterThanOrEqualTo(best.weight());
        early += hasty.proved() ? 0 : 1;
      }
    }
    assertThat(early).isPositive();
  }

  @Test
  void itNamesWhatNobodySupplies() {
    var builder = StepGraph.builder();
    int there = builder.known();
    int passport = builder.fact();
    int account = builder.fact();
    int card = builder.fact();
    builder.step(List.of(there, passport), List.of(account));
    builder.step(List.of(account), List.of(card));
    var graph = builder.wanting(List.of(card));
    assertThat(graph.beyondReach()).containsExactly(card);
    assertThat(graph.nobodySupplies()).containsExactly(passport);
    assertThat(Search.lightest(graph, new long[2]).find(LONG)).isEqualTo(new Outcome.Impossible());
  }

  @Test
  void weightsThatAreNoneAreRefused() {
    var graph = RandomGraphs.of(1, 5, 5).graph();
    assertThatThrownBy(() -> Search.lightest(graph, new long[] {1, 2, -3, 4, 5}))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> Search.lightest(graph, new long[4])).hasMessageContaining("5 steps");
  }

  /// Its steps lead to the goals in the order given.
  private static void isPlan(RandomGraphs.Sample sample, Plan plan) {
    var graph = sample.graph();
    var there = (BitSet) graph.start.clone();
    for (int step : plan.steps()) {
      for (int need : graph.needs[step]) {
        assertThat(there.get(need)).isTrue();
      }
      for (int given : graph.gives[step]) {
        there.set(given);
      }
    }
    for (int goal : graph.goals) {
      assertThat(there.get(goal)).isTrue();
    }
  }

  private static void needsAll(RandomGraphs.Sample sample, Plan plan) {
    for (int step : plan.steps()) {
      var fewer = new BitSet();
      plan.steps().forEach(fewer::set);
      fewer.clear(step);
      assertThat(sample.graph().leads(fewer)).isFalse();
    }
  }
}
