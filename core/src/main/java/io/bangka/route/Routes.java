package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.model.Procedure;
import io.bangka.route.RouteGraph.Meaning;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private Weighed now;

  /// @param time for each search
  /// @param all for all of them together; beyond it each search gets only enough to know some route
  public Routes(Ways ways, Measures measures, Duration time, Duration all) {
    this.measures = measures;
    this.time = time;
    end = System.nanoTime() + all.toNanos();
    now = new Weighed(ways, measures);
  }

  /// The best route through each procedure that reaches the goal, the best of all first; what leads
  /// nowhere is left out.
  ///
  /// @param apart routes of which only the best is wanted, as those of one provider; routes for
  ///   which this differs stand side by side
  /// @param most how many, at the most
  public List<Route> best(Criterion criterion, Function<Procedure, ?> apart, int most) {
    var shown = new Ranking(most);
    var left = places();
    while (!left.isEmpty()) {
      var goal =
          Collections.min(
              left.keySet(), Comparator.comparing(one -> atLeast(one, criterion, left)));
      var atLeast = atLeast(goal, criterion, left);
      left.remove(goal);
      if (shown.mayShow(apart.apply(goal), atLeast)) {
        ranked(goal, criterion)
            .ifPresent(r -> shown.add(apart.apply(goal), r.rank(atLeast.place()), r::route));
      }
    }
    return shown.shown();
  }

  private Map<Procedure, Integer> places() {
    var places = new LinkedHashMap<Procedure, Integer>();
    now.ways.goals().keySet().forEach(goal -> places.put(goal, places.size()));
    return places;
  }

  /// A rank that no route to it comes before, as far as is known by now.
  private Rank atLeast(Procedure goal, Criterion criterion, Map<Procedure, Integer> places) {
    int part = part(goal);
    long weight = now.least(part, criterion);
    return new Rank(
        Criterion.doubtful(weight),
        criterion == Criterion.TIME ? now.earliest(part) : 0,
        weight,
        places.getOrDefault(goal, 0));
  }

  /// Requirements that every way lacks in the end, and nobody is known to supply.
  public List<Ways.Asked> nobodySupplies() {
    return now.graph().nobodySupplies().stream()
        .flatMap(part -> now.ways.asked(part).stream())
        .distinct()
        .toList();
  }

  /// The plan of a route through one procedure.
  ///
  /// @param in what it was found in
  /// @param end when the goal is reached, where time counts
  private record Ranked(Weighed in, Measures measures, Plan plan, long end) {
    Rank rank(int place) {
      return new Rank(Criterion.doubtful(plan.weight()), end, plan.weight(), place);
    }

    Route route() {
      return new RouteMaker(in.ways, in.routes, measures, plan).route();
    }
  }

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
      var costs = now.weights(Criterion.COST);
      if (!(Search.lightest(now.graph(), costs).find(left()) instanceof Outcome.Found(var light))) {
        return List.of();
      }
      var front =
          Front.of(
              now.graph(),
              costs,
              now.weights(Criterion.CERTAINTY),
              now.takes(),
              left(),
              doubtful(light, costs));
      var taken = new HashSet<Integer>();
      front.points().forEach(point -> taken.addAll(taken(point.plan())));
      if (settled(taken)) {
        return new Choosing(front, point -> route(point.plan())).best(most);
      }
    }
  }

  /// Looks closer at what is taken for so.
  ///
  /// @return whether it all is as it seemed
  private boolean settled(Set<Integer> taken) {
    var settled = now.ways.settled(taken);
    if (settled.parts().equals(now.ways.parts())) {
      now = now.with(settled);
      return true;
    }
    now = new Weighed(settled, measures);
    return false;
  }

  private Route route(Plan plan) {
    return new Ranked(now, measures, plan, 0).route();
  }

  /// The best route through one procedure that reaches the goal.
  public Optional<Route> through(Procedure goal, Criterion criterion) {
    return now.ways.goals().containsKey(goal)
        ? ranked(goal, criterion).map(Ranked::route)
        : Optional.empty();
  }

  /// What nothing meets of that which a procedure asks for: its own requirements, in no order that
  /// matters; empty if there is a way, or if the procedure does not reach the goal at all.
  public List<Ways.Asked> broken(Procedure goal) {
    var part = now.ways.goals().get(goal);
    return part == null ? List.of() : new Broken(now.ways, now.graph(), goal).of(part);
  }

  private Optional<Ranked> ranked(Procedure goal, Criterion criterion) {
    while (true) {
      if (!(search(goal, criterion) instanceof Outcome.Found(var plan))) {
        return Optional.empty();
      }
      if (settled(taken(plan))) {
        return Optional.of(
            new Ranked(now, measures, plan, criterion == Criterion.TIME ? end(plan) : 0));
      }
    }
  }

  private Outcome search(Procedure goal, Criterion criterion) {
    var weights = now.weights(criterion);
    var towards = now.routes.towards(goal);
    var search = Search.lightest(now.graph(), weights).among(towards);
    var lightest = search.find(left());
    return criterion == Criterion.TIME && lightest instanceof Outcome.Found(var light)
        ? new Outcome.Found(quickest(search, light, weights, towards))
        : lightest;
  }

  /// As quick as it can be without anything else that nobody can look up, and the lightest of those
  /// routes.
  private Plan quickest(Search search, Plan light, long[] weights, BitSet towards) {
    var doubtful = doubtful(light, weights);
    var allowed = (BitSet) towards.clone();
    allowed.andNot(doubtful);
    var takes = now.takes();
    return Timetable.quickest(now.graph(), takes, allowed)
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
    var doubtful = new BitSet(weights.length);
    for (int step = 0; step < weights.length; step++) {
      if (Criterion.doubtful(weights[step]) > 0) {
        doubtful.set(step);
      }
    }
    light.steps().forEach(doubtful::clear);
    return doubtful;
  }

  private long end(Plan plan) {
    var steps = new BitSet();
    plan.steps().forEach(steps::set);
    return Timetable.of(now.graph(), steps, now.takes()).orElseThrow().end();
  }

  private int part(Procedure goal) {
    return Optional.ofNullable(now.ways.goals().get(goal)).orElseThrow();
  }

  private Set<Integer> taken(Plan plan) {
    var taken = new HashSet<Integer>();
    for (int step : plan.steps()) {
      if (now.routes.meaning(step) instanceof Meaning.Taking(int part, _, _)) {
        taken.add(part);
      }
    }
    return taken;
  }
}
