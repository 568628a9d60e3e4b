package io.bangka.route;

import io.bangka.engine.Ways;
import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import io.bangka.route.Route.Doing;
import io.bangka.route.RouteGraph.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Makes a route of a plan: what is done, in which order, with what, and what it hangs on.
final class RouteMaker {
  private final Ways ways;
  private final RouteGraph routes;
  private final Measures measures;
  private final Plan plan;

  /// By fact: the step of the plan that brings it about first.
  private final Map<Integer, Integer> bringing = new HashMap<>();

  RouteMaker(Ways ways, RouteGraph routes, Measures measures, Plan plan) {
    this.ways = ways;
    this.routes = routes;
    this.measures = measures;
    this.plan = plan;
    for (int step : plan.steps()) {
      for (int fact : routes.graph.gives[step]) {
        bringing.putIfAbsent(fact, step);
      }
    }
  }

  Route route() {
    var known = knownTimes();
    var steps = new BitSet();
    plan.steps().forEach(steps::set);
    var times = Timetable.of(routes.graph, steps, known).orElseThrow();
    var doings = doings(times);
    var places = new HashMap<Doing, Integer>();
    doings.keySet().forEach(doing -> places.put(doing, places.size()));
    var made = new ArrayList<Route.Step>();
    doings.forEach((doing, performed) -> made.add(step(doing, performed, places, times)));
    var through = through();
    return new Route(
        through,
        made,
        assumptions(),
        measures.charges(through),
        times.end(),
        plan.proved(),
        List.of());
  }

  private Procedure through() {
    return plan.steps().stream()
        .flatMap(s ->
            routes.meaning(s) instanceof Meaning.Reaching(var procedure)
                ? Stream.of(procedure)
                : Stream.of())
        .findFirst()
        .orElseThrow();
  }

  /// What is done, in order, and the steps of the plan that it is done in.
  private SequencedMap<Doing, List<Integer>> doings(Timetable times) {
    var inOrder = new ArrayList<>(plan.steps());
    inOrder.sort(Comparator.comparingLong(step -> times.starts()[step]));
    var doings = new LinkedHashMap<Doing, List<Integer>>();
    for (int step : inOrder) {
      doing(step).ifPresent(d -> doings.computeIfAbsent(d, _ -> new ArrayList<>()).add(step));
    }
    return doings;
  }

  private Optional<Doing> doing(int step) {
    return switch (routes.meaning(step)) {
      case Meaning.Performing(var procedure) -> Optional.of(new Doing.Performing(procedure));
      case Meaning.Travelling(var country) -> Optional.of(new Doing.Travelling(country));
      case Meaning.Joining _, Meaning.Paying _, Meaning.Taking _, Meaning.Reaching _ ->
          Optional.empty();
    };
  }

  private Route.Step step(
      Doing doing, List<Integer> performed, Map<Doing, Integer> places, Timetable times) {
    var before = new HashSet<Integer>();
    var uses = new LinkedHashSet<Route.Used>();
    performed.forEach(step -> {
      before(step, before, new HashSet<>());
      uses(step, doing, uses);
    });
    var after = new HashSet<Integer>();
    before.forEach(step -> doing(step).map(places::get).ifPresent(after::add));
    after.remove(places.get(doing));
    long starts = performed.stream().mapToLong(step -> times.starts()[step]).min().orElse(0);
    return switch (doing) {
      case Doing.Travelling _ ->
          new Route.Step(
              doing,
              after,
              starts,
              Optional.empty(),
              List.of(),
              List.copyOf(uses),
              false,
              false,
              Optional.empty());
      case Doing.Performing(var procedure) ->
          new Route.Step(
              doing,
              after,
              starts,
              measures.takes(procedure),
              measures.costs(procedure),
              List.copyOf(uses),
              measures.isWeaklySourced(procedure),
              measures.isHazardous(procedure),
              measures.reported(procedure));
    };
  }

  /// The steps at which something is done that a step waits for, the nearest alone.
  private void before(int step, Set<Integer> found, Set<Integer> seen) {
    for (int fact : routes.graph.needs[step]) {
      var by = bringing.get(fact);
      if (by != null && seen.add(by)) {
        if (doing(by).isPresent()) {
          found.add(by);
        } else {
          before(by, found, seen);
        }
      }
    }
  }

  /// The procedure's own requirements that are met from the start.
  private void uses(int step, Doing doing, Set<Route.Used> uses) {
    if (doing instanceof Doing.Performing(var procedure)) {
      met(step, procedure, uses, new HashSet<>());
    }
  }

  private void met(int step, Procedure procedure, Set<Route.Used> uses, Set<Integer> seen) {
    for (int fact : routes.graph.needs[step]) {
      if (fact < ways.parts().size()
          && seen.add(fact)
          && ways.parts().get(fact) instanceof Part.Had(boolean firm)) {
        ways.askedBy(fact).stream()
            .filter(asked -> asked.procedure().equals(procedure.id()))
            .forEach(asked -> uses.add(new Route.Used(asked, firm)));
      }
      var by = bringing.get(fact);
      if (by != null && doing(by).isEmpty()) {
        met(by, procedure, uses, seen);
      }
    }
  }

  private List<Route.Assumption> assumptions() {
    return plan.steps().stream()
        .flatMap(step ->
            routes.meaning(step) instanceof Meaning.Taking(int part, var open, _)
                ? Stream.of(
                    new Route.Assumption(
                        asked(part), open.why(), open.leaning(), open.ask(), open.far()))
                : Stream.of())
        .distinct()
        .toList();
  }

  /// Whose requirement of the route a part is.
  private Optional<Ways.Asked> asked(int part) {
    var by = ways.askedBy(part);
    return by.stream()
        .filter(asked -> performed().anyMatch(p -> p.id().equals(asked.procedure())))
        .findFirst()
        .or(() -> by.stream().findFirst());
  }

  private Stream<Procedure> performed() {
    return plan.steps().stream()
        .flatMap(step ->
            routes.meaning(step) instanceof Meaning.Performing(var procedure)
                ? Stream.of(procedure)
                : Stream.of());
  }

  /// By step: how long it takes as far as a source says.
  private long[] knownTimes() {
    var times = new long[routes.graph.steps()];
    for (int step : plan.steps()) {
      if (routes.meaning(step) instanceof Meaning.Performing(var procedure)) {
        times[step] = measures.seconds(procedure).orElse(0);
      }
    }
    return times;
  }
}
