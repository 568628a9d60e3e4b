package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.model.Procedure;
import io.bangka.route.RouteGraph.Meaning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the best routes in all the ways to a goal. For one thread.
public final class Routes {
  /// What even the last of many searches has: enough to know some route.
  private static final Duration LEAST = Duration.ofMillis(20);

  private final Measures measures;
  private final Duration time;
  private final long end;
  private Ways ways;
  private RouteGraph routes;

  /// By criterion, the weights of the steps of `routes`.
  private final Map<Criterion, long[]> weights = new EnumMap<>(Criterion.class);

  /// @param time for each search
  /// @param all for all of them together; beyond it each search gets only enough to know some route
  public Routes(Ways ways, Measures measures, Duration time, Duration all) {
    this.measures = measures;
    this.time = time;
    end = System.nanoTime() + all.toNanos();
    this.ways = ways;
    this.routes = RouteGraph.of(ways);
  }

  /// The best route through each procedure that reaches the goal, the best of all first; what leads
  /// nowhere is left out.
  ///
  /// @param apart routes of which only the best is wanted, as those of one provider; routes for
  ///   which this differs stand side by side
  /// @param most how many, at the most
  public List<Route> best(Criterion criterion, Function<Procedure, ?> apart, int most) {
    var found = new ArrayList<Ranked>();
    var seen = new HashSet<Object>();
    for (var goal : ways.goals().keySet()) {
      ranked(goal, criterion).ifPresent(found::add);
    }
    return found.stream()
        .sorted(
            Comparator.comparingLong((Ranked r) -> Criterion.doubtful(r.weight))
                .thenComparingLong(Ranked::end)
                .thenComparingLong(Ranked::weight))
        .map(Ranked::route)
        .filter(route -> seen.add(apart.apply(route.through())))
        .limit(most)
        .toList();
  }

  /// Requirements that every way lacks in the end, and nobody is known to supply.
  public List<Ways.Asked> nobodySupplies() {
    return routes.graph.nobodySupplies().stream()
        .flatMap(part -> ways.asked(part).stream())
        .distinct()
        .toList();
  }

  /// A route, and what it is ranked by.
  ///
  /// @param end when the goal is reached, where time counts
  private record Ranked(Route route, long end, long weight) {}

  /// A route that no other beats in everything.
  ///
  /// @param best the orders in which it is the best of all; perhaps none
  public record Unbeaten(Route route, List<Criterion> best) {
    public Unbeaten {
      best = List.copyOf(best);
    }
  }

  /// The routes of which none is beaten by another in money, certainty and time together, the
  /// cheapest first: what one may choose between. Those that ask for more that nobody can look up
  /// than is needed are left out.
  ///
  /// @param most how many, at the most; the best in each order are among them
  public List<Unbeaten> unbeaten(int most) {
    while (true) {
      var costs = weights(Criterion.COST);
      if (!(Search.lightest(routes.graph, costs).find(left())
          instanceof Outcome.Found(var light))) {
        return List.of();
      }
      var front =
          Front.of(
              routes.graph,
              costs,
              weights(Criterion.CERTAINTY),
              routes.takes(measures),
              left(),
              doubtful(light, costs));
      var taken = new HashSet<Integer>();
      front.points().forEach(point -> taken.addAll(taken(point.plan())));
      var before = ways.parts();
      ways = ways.settled(taken);
      if (ways.parts().equals(before)) {
        return new Choosing(front, point -> route(point.plan())).best(most);
      }
      routes = RouteGraph.of(ways);
      weights.clear();
    }
  }

  private Route route(Plan plan) {
    return new RouteMaker(ways, routes, measures, plan).route();
  }

  /// The best route through one procedure that reaches the goal.
  public Optional<Route> through(Procedure goal, Criterion criterion) {
    return ways.goals().containsKey(goal)
        ? ranked(goal, criterion).map(Ranked::route)
        : Optional.empty();
  }

  /// What nothing meets of that which a procedure asks for: its own requirements, in no order that
  /// matters; empty if there is a way, or if the procedure does not reach the goal at all.
  public List<Ways.Asked> broken(Procedure goal) {
    var part = ways.goals().get(goal);
    return part == null ? List.of() : new Broken(ways, routes.graph, goal).of(part);
  }

  private Optional<Ranked> ranked(Procedure goal, Criterion criterion) {
    while (true) {
      var outcome = search(goal, criterion);
      if (!(outcome instanceof Outcome.Found(var plan))) {
        return Optional.empty();
      }
      var taken = taken(plan);
      var before = ways.parts();
      ways = ways.settled(taken);
      if (ways.parts().equals(before)) {
        long end = end(plan);
        return Optional.of(
            new Ranked(route(plan), criterion == Criterion.TIME ? end : 0, plan.weight()));
      }
      routes = RouteGraph.of(ways);
      weights.clear();
    }
  }

  private long[] weights(Criterion criterion) {
    return weights.computeIfAbsent(criterion, c -> routes.weights(measures, c));
  }

  private Outcome search(Procedure goal, Criterion criterion) {
    var weights = weights(criterion);
    var others = others(goal);
    var search = Search.lightest(routes.graph, weights).without(others);
    var lightest = search.find(left());
    return criterion == Criterion.TIME && lightest instanceof Outcome.Found(var light)
        ? new Outcome.Found(quickest(search, light, weights, others))
        : lightest;
  }

  /// As quick as it can be without anything else that nobody can look up, and the lightest of those
  /// routes.
  private Plan quickest(Search search, Plan light, long[] weights, BitSet excluded) {
    var doubtful = doubtful(light, weights);
    doubtful.or(excluded);
    var allowed = routes.graph.all();
    allowed.andNot(doubtful);
    var takes = routes.takes(measures);
    return Timetable.quickest(routes.graph, takes, allowed)
        .filter(quickest -> quickest.end() < end(light))
        .map(quickest ->
            search.without(doubtful).by(new Deadline(takes, quickest.end())).find(left()))
        .flatMap(found ->
            found instanceof Outcome.Found(var plan) ? Optional.of(plan) : Optional.empty())
        .orElse(light);
  }

  private Duration left() {
    var left = Duration.ofNanos(end - System.nanoTime());
    var most = left.compareTo(time) < 0 ? left : time;
    return most.compareTo(LEAST) < 0 ? LEAST : most;
  }

  /// What nobody can look up, and a plan does without.
  private static BitSet doubtful(Plan light, long[] weights) {
    var doubtful = new BitSet();
    for (int step = 0; step < weights.length; step++) {
      doubtful.set(step, Criterion.doubtful(weights[step]) > 0);
    }
    light.steps().forEach(doubtful::clear);
    return doubtful;
  }

  private long end(Plan plan) {
    var steps = new BitSet();
    plan.steps().forEach(steps::set);
    return Timetable.of(routes.graph, steps, routes.takes(measures)).orElseThrow().end();
  }

  private BitSet others(Procedure goal) {
    var others = new BitSet();
    for (int step = 0; step < routes.graph.steps(); step++) {
      if (routes.meaning(step) instanceof Meaning.Reaching(var procedure)
          && !procedure.equals(goal)) {
        others.set(step);
      }
    }
    return others;
  }

  private Set<Integer> taken(Plan plan) {
    var taken = new HashSet<Integer>();
    for (int step : plan.steps()) {
      if (routes.meaning(step) instanceof Meaning.Taking(int part, _)) {
        taken.add(part);
      }
    }
    return taken;
  }
}
