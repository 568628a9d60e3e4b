package io.bangka.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// That nothing is lost where a graph is made small before it is searched.
class CoreTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int SAMPLES = 400;

  /// Some steps count nothing, others do: the lightest plan is as light as before.
  @Test
  void theCoreHasALightestPlanOfTheWhole() {
    int found = 0;
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 14, 24);
      var weight = sample.weight().clone();
      var free = free(seed, weight);
      var whole = Search.lightest(sample.graph(), weight).find(LONG);
      var core = Core.of(sample.graph(), free);
      assertThat(core.isPresent()).as("seed %d", seed).isEqualTo(whole instanceof Outcome.Found);
      if (whole instanceof Outcome.Found(var best) && core.isPresent()) {
        var small = core.get();
        var measured = small.measured(step -> weight[step]);
        if (Search.lightest(small.graph, measured).find(LONG) instanceof Outcome.Found(var plan)) {
          assertThat(plan.weight()).as("seed %d", seed).isEqualTo(best.weight());
          isPlan(sample.graph(), small.whole(plan), best.weight(), weight, seed);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(SAMPLES / 4);
  }

  /// What cannot be in a plan as light as one that is known is left out, and a lightest one stays.
  @Test
  void whatIsTooDearCanBeLeftOut() {
    int fewer = 0;
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 14, 24);
      var search = Search.lightest(sample.graph(), sample.weight());
      if (search.find(LONG) instanceof Outcome.Found(var best)) {
        var by = new Weighing(sample.graph(), sample.weight());
        var steps = by.within(sample.graph().all(), best.weight());
        fewer += steps.cardinality() < sample.graph().steps() ? 1 : 0;
        assertThat(search.among(steps).find(LONG))
            .as("seed %d", seed)
            .isInstanceOfSatisfying(
                Outcome.Found.class, f -> assertThat(f.plan().weight()).isEqualTo(best.weight()));
      }
    }
    assertThat(fewer).isPositive();
  }

  /// A step that turns out to be done already, or never, is so in the core as in the whole.
  @Test
  void whatIsSettledLaterIsSettledInBoth() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var sample = RandomGraphs.of(seed, 14, 24);
      var graph = sample.graph();
      var core = Core.of(graph, new BitSet());
      for (int step = 0; core.isPresent() && step < graph.steps(); step++) {
        if (core.get().number(step) != Core.NONE && graph.gives[step].length == 1) {
          var start = (BitSet) graph.start.clone();
          var live = graph.all();
          live.clear(step);
          start.set(graph.gives[step][0], seed % 2 == 0);
          var now = graph.with(start, live);
          var settled = core.get().settled(now, Set.of(step));
          assertThat(lightest(settled.graph, settled.measured(s -> sample.weight()[s])))
              .as("seed %d, step %d", seed, step)
              .isEqualTo(lightest(now, sample.weight()));
        }
      }
    }
  }

  private static long lightest(StepGraph graph, long[] weight) {
    return Search.lightest(graph, weight).find(LONG) instanceof Outcome.Found(var plan)
        ? plan.weight()
        : -1;
  }

  /// A third of the steps, which then weigh nothing.
  private static BitSet free(long seed, long[] weight) {
    var free = new BitSet();
    for (int step = (int) (seed % 3); step < weight.length; step += 3) {
      free.set(step);
      weight[step] = 0;
    }
    return free;
  }

  private static void isPlan(StepGraph graph, Plan plan, long best, long[] weight, long seed) {
    var steps = new BitSet();
    plan.steps().forEach(steps::set);
    assertThat(graph.leads(steps)).as("seed %d", seed).isTrue();
    assertThat(steps.stream().mapToLong(step -> weight[step]).sum()).isEqualTo(best);
    for (int step : plan.steps()) {
      var fewer = (BitSet) steps.clone();
      fewer.clear(step);
      assertThat(graph.leads(fewer)).as("seed %d: %d in vain", seed, step).isFalse();
    }
  }
}
