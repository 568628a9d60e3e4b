package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.model.Procedure;
import io.bangka.route.RouteGraph.Meaning;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ways to a goal as a graph, with the measures of its steps, each worked out once. Steps and
/// plans are those of the core of the graph. For one thread.
final class Weighed {
  final Ways ways;
  final RouteGraph routes;

  /// Empty if there is no way at all.
  final Optional<Core> core;

  private final Measures measures;
  private final long[] takes;
  private final Map<Criterion, Weighing> weighed = new EnumMap<>(Criterion.class);
  private final Optional<Weighing> timed;

  Weighed(Ways ways, Measures measures) {
    this.ways = ways;
    this.measures = measures;
    routes = RouteGraph.of(ways);
    takes = routes.takes(measures);
    core = Core.of(routes.graph, routes.free(takes));
    timed = core.map(known -> new Weighing(known.graph, known.measured(step -> takes[step])));
  }

  /// The same ways, known better.
  private Weighed(Weighed other, Ways ways) {
    this.ways = ways;
    routes = other.routes;
    core = other.core;
    measures = other.measures;
    takes = other.takes;
    timed = other.timed;
    weighed.putAll(other.weighed);
  }

  /// The same, where some parts turned out otherwise.
  private Weighed(Weighed other, Ways ways, Set<Integer> taking) {
    this.ways = ways;
    measures = other.measures;
    takes = other.takes;
    routes = other.routes.settled(ways, taking);
    core = other.core.map(known -> known.settled(routes.graph, taking));
    timed = other.timed.map(time -> new Weighing(graph(), time.weight));
    other.weighed.forEach((by, before) -> weighed.put(by, again(by, before, taking)));
  }

  /// Only what is taken for so weighs otherwise.
  private Weighing again(Criterion by, Weighing before, Set<Integer> taking) {
    var now = routes.weights(measures, by);
    var weight = before.weight.clone();
    for (int step : taking) {
      weight[known().number(step)] = now.applyAsLong(step);
    }
    return new Weighing(graph(), weight);
  }

  /// The same, after a closer look at what plans take for so.
  ///
  /// @param steps that the plans have
  /// @return with the same [#routes] if it all is as it seemed
  Weighed settled(Set<Integer> steps) {
    var taking = new HashMap<Integer, Integer>();
    for (int step = 0; step < graph().steps(); step++) {
      int origin = known().origin(step);
      if (routes.meaning(origin) instanceof Meaning.Taking(int part, _, _)
          && (steps.contains(step) || isSpared(step, steps))) {
        taking.put(part, origin);
      }
    }
    var closer = ways.settled(taking.keySet());
    taking.keySet().removeIf(part -> closer.parts().get(part).equals(ways.parts().get(part)));
    return taking.isEmpty()
        ? new Weighed(this, closer)
        : new Weighed(this, closer, Set.copyOf(taking.values()));
  }

  /// Whether plans get otherwise what a step takes for so: nobody is sent for a number who has one.
  private boolean isSpared(int taking, Set<Integer> steps) {
    if (!graph().isLive(taking)) {
      return false;
    }
    for (int fact : graph().gives[taking]) {
      for (int other : graph().givenBy[fact]) {
        if (steps.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a procedure is gone through at a step, or a journey made.
  boolean isDoing(int step) {
    return switch (routes.meaning(known().origin(step))) {
      case Meaning.Paying _, Meaning.Travelling _ -> true;
      case Meaning.Joining _, Meaning.Performing _, Meaning.Taking _, Meaning.Reaching _ -> false;
    };
  }

  /// There is a way.
  Core known() {
    return core.orElseThrow();
  }

  StepGraph graph() {
    return known().graph;
  }

  /// The step at which a procedure reaches the goal; empty if it never does.
  Optional<Integer> reaching(Procedure goal) {
    return core.map(known -> known.number(routes.reaching(goal)))
        .filter(step -> step != Core.NONE && time().least(step) < Landmarks.INFINITE);
  }

  /// All steps but those at which other procedures reach the goal.
  BitSet towards(int reaching) {
    var steps = graph().all();
    for (int goal : graph().goals) {
      for (int other : graph().givenBy[goal]) {
        steps.set(other, other == reaching);
      }
    }
    return steps;
  }

  Weighing by(Criterion criterion) {
    return weighed.computeIfAbsent(
        criterion, c -> new Weighing(graph(), known().measured(routes.weights(measures, c))));
  }

  Weighing time() {
    return timed.orElseThrow();
  }
}
