package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.model.Procedure;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  /// nowhere is left out, and what takes all that a better one takes, and more.
  ///
  /// @param apart routes of which only the best is wanted, as those of one provider; routes for
  ///   which this differs stand side by side
  /// @param most how many, at the most
  public List<Route> best(Criterion criterion, Function<Procedure, ?> apart, int most) {
    var shown = new Ranking<Route>(most);
    var goals = List.copyOf(now.ways.goals().keySet());
    var left =
        IntStream.range(0, goals.size())
            .boxed()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    while (true) {
      var next =
          left.stream()
              .map(place ->
                  new Next(goals.get(place), place, atLeast(goals.get(place), criterion, place)))
              .filter(one -> shown.mayShow(apart.apply(one.goal), one.atLeast))
              .min(Comparator.comparing(Next::atLeast));
      if (next.isEmpty()) {
        return shown.shown();
      }
      var goal = next.get().goal;
      int place = next.get().place;
      left.remove(place);
      ranked(goal, criterion)
          .map(r -> new Ranking.Found<>(apart.apply(goal), r.rank(place), r.does(), r::route))
          .ifPresent(shown::add);
    }
  }

  /// @param place of the goal among all
  /// @param atLeast no route through it comes before this
  private record Next(Procedure goal, int place, Rank atLeast) {}

  /// A rank that no route to it comes before, as far as is known by now.
  private Rank atLeast(Procedure goal, Criterion criterion, int place) {
    return now.reaching(goal)
        .map(step -> {
          long weight = now.by(criterion).least(step);
          long end = criterion == Criterion.TIME ? now.time().least(step) : 0;
          return new Rank(Criterion.doubtful(weight), end, weight, place);
        })
        .orElse(Rank.never(place));
  }

  /// Requirements that nobody is known to supply, where nothing leads to the goal: those of the
  /// procedures that would reach it; else what all lack in the end.
  public List<Ways.Asked> nobodySupplies() {
    var own =
        now.ways.goals().keySet().stream().flatMap(p -> broken(p).stream()).distinct().toList();
    return own.isEmpty()
        ? now.routes.graph.nobodySupplies().stream()
            .flatMap(part -> now.ways.asked(part).stream())
            .distinct()
            .toList()
        : own;
  }

  /// The plan of a route through one procedure.
  ///
  /// @param in what it was found in
  /// @param end when the goal is reached, where time counts
  private record Ranked(Weighed in, Measures measures, Plan plan, long end) {
    Rank rank(int place) {
      return new Rank(Criterion.doubtful(plan.weight()), end, plan.weight(), place);
    }

    BitSet does() {
      var does = new BitSet();
      plan.steps().stream().filter(in::isDoing).forEach(does::set);
      return does;
    }

    Route route() {
      return new RouteMaker(in.ways, in.routes, measures, in.known().whole(plan)).route();
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
    while (now.core.isPresent()) {
      var costs = now.by(Criterion.COST);
      if (!(costs.lightest().find(left()) instanceof Outcome.Found(var light))) {
        break;
      }
      var front =
          Front.of(
              now.graph(),
              costs.weight,
              now.by(Criterion.CERTAINTY).weight,
              now.time().weight,
              left(),
              doubtful(light, costs.weight));
      var steps = new HashSet<Integer>();
      front.points().forEach(point -> steps.addAll(point.plan().steps()));
      if (settled(steps)) {
        return new Choosing(front, point -> route(point.plan())).best(most);
      }
    }
    return List.of();
  }

  /// Looks closer at what is taken for so.
  ///
  /// @return whether it all is as it seemed
  private boolean settled(Set<Integer> steps) {
    var before = now;
    now = now.settled(steps);
    return now.routes == before.routes;
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
    return part == null ? List.of() : new Broken(now.ways, now.routes.graph, goal).of(part);
  }

  private Optional<Ranked> ranked(Procedure goal, Criterion criterion) {
    while (true) {
      if (!(search(goal, criterion) instanceof Outcome.Found(var plan))) {
        return Optional.empty();
      }
      if (settled(Set.copyOf(plan.steps()))) {
        return Optional.of(
            new Ranked(now, measures, plan, criterion == Criterion.TIME ? end(plan) : 0));
      }
    }
  }

  private Outcome search(Procedure goal, Criterion criterion) {
    var reaching = now.reaching(goal);
    if (reaching.isEmpty()) {
      return new Outcome.Impossible();
    }
    var towards = now.towards(reaching.get());
    var by = now.by(criterion);
    var promising = by.within(towards, by.enough(reaching.get()));
    var lightest = by.lightest().among(promising).find(left());
    return criterion == Criterion.TIME && lightest instanceof Outcome.Found(var light)
        ? new Outcome.Found(quickest(by, light, towards))
        : lightest;
  }

  /// As quick as it can be without anything else that nobody can look up, and the lightest of those
  /// routes.
  private Plan quickest(Weighing by, Plan light, BitSet towards) {
    var time = now.time();
    var allowed = (BitSet) towards.clone();
    allowed.andNot(doubtful(light, by.weight));
    return Timetable.quickest(now.graph(), time.weight, time.within(allowed, end(light) - 1))
        .flatMap(quickest -> {
          var steps = new BitSet();
          quickest.steps().forEach(steps::set);
          var promising = by.within(time.within(allowed, quickest.end()), by.sum(steps));
          return by.lightest()
                      .among(promising)
                      .by(new Deadline(time.weight, quickest.end()))
                      .find(left())
                  instanceof Outcome.Found(var plan)
              ? Optional.of(plan)
              : Optional.empty();
        })
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
    return Timetable.of(now.graph(), steps, now.time().weight).orElseThrow().end();
  }
}
