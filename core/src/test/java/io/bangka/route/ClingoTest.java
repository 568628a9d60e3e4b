package io.bangka.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// On graphs too large for brute force the weight of the plan is the optimum of another solver.
@Tag("slow")
class ClingoTest {
  private static final int GRAPHS = 1_000;

  @Test
  void thePlanWeighsWhatAnAnswerSetSolverFinds() {
    assumeTrue(Clingo.isThere(), "clingo is not installed (Debian's package gringo)");
    int reachable = 0;
    for (long seed = 0; seed < GRAPHS; seed++) {
      var sample = RandomGraphs.of(seed, 20 + (int) (seed % 20), 60 + (int) (seed % 60));
      var expected = Clingo.least(sample);
      switch (Search.lightest(sample.graph(), sample.weight()).find(Duration.ofMinutes(1))) {
        case Outcome.Found(var plan) -> {
          assertThat(plan.proved()).as("seed %d", seed).isTrue();
          assertThat(plan.weight()).as("seed %d", seed).isEqualTo(expected.getAsLong());
          reachable++;
        }
        case Outcome.Impossible _ -> assertThat(expected).as("seed %d", seed).isEmpty();
        case Outcome.Undecided _ -> throw new AssertionError("seed " + seed);
      }
    }
    assertThat(reachable).isGreaterThan(GRAPHS / 2);
  }
}
