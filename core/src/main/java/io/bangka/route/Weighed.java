package io.bangka.route;

import io.bangka.engine.Ways;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ways to a goal as a graph, with the measures of its steps, each worked out once. For one
/// thread.
final class Weighed {
  final Ways ways;
  final RouteGraph routes;
  private final Measures measures;
  private final Map<Criterion, long[]> weights = new EnumMap<>(Criterion.class);
  private final Map<Criterion, AtLeast> least = new EnumMap<>(Criterion.class);
  private long @Nullable [] takes;
  private @Nullable AtLeast earliest;

  Weighed(Ways ways, Measures measures) {
    this(ways, RouteGraph.of(ways), measures);
  }

  private Weighed(Ways ways, RouteGraph routes, Measures measures) {
    this.ways = ways;
    this.routes = routes;
    this.measures = measures;
  }

  /// The same with ways of the very same parts.
  Weighed with(Ways same) {
    var other = new Weighed(same, routes, measures);
    other.weights.putAll(weights);
    other.least.putAll(least);
    other.takes = takes;
    other.earliest = earliest;
    return other;
  }

  StepGraph graph() {
    return routes.graph;
  }

  long[] weights(Criterion criterion) {
    return weights.computeIfAbsent(criterion, c -> routes.weights(measures, c));
  }

  long[] takes() {
    var known = takes;
    if (known == null) {
      known = routes.takes(measures);
      takes = known;
    }
    return known;
  }

  /// What a route to a part weighs at the least.
  long least(int part, Criterion criterion) {
    return least.computeIfAbsent(criterion, c -> new AtLeast(graph(), weights(c))).of(part);
  }

  /// When a part is had at the earliest.
  long earliest(int part) {
    var known = earliest;
    if (known == null) {
      known = new AtLeast(graph(), takes());
      earliest = known;
    }
    return known.of(part);
  }
}
