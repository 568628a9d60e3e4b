package io.bangka.route;

import static java.util.Objects.requireNonNull;

import io.bangka.engine.Ways;
import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Ways as a graph of steps, and what each step stands for.
///
/// A procedure is gone through once, however many things it is performed for: that is a step of its
/// own, which gives "gone through"; each performance needs that, and weighs nothing. What is open
/// is a step, too: to take it for so. Immutable.
final class RouteGraph {
  private static final Meaning JOINING = new Meaning.Joining();

  /// What a step of the graph stands for.
  sealed interface Meaning {
    /// All of some parts are had, or one of several.
    record Joining() implements Meaning {}

    /// A procedure is performed; it takes its time.
    record Performing(Procedure procedure) implements Meaning {}

    /// A procedure is gone through, for whatever: it costs and is as sure as it is.
    record Paying(Procedure procedure) implements Meaning {}

    /// Something open is taken for so.
    ///
    /// @param onTheSpot it is told where the goal is done, and no sooner
    record Taking(int part, Part.Open open, boolean onTheSpot) implements Meaning {}

    record Travelling(String country) implements Meaning {}

    /// The goal is reached through a procedure.
    record Reaching(Procedure procedure) implements Meaning {}
  }

  final StepGraph graph;
  private final List<Meaning> meanings;

  /// By procedure that reaches the goal: the step at which it does.
  private final Map<Procedure, Integer> reaching;

  private RouteGraph(StepGraph graph, List<Meaning> meanings, Map<Procedure, Integer> reaching) {
    this.graph = graph;
    this.meanings = meanings;
    this.reaching = reaching;
  }

  static RouteGraph of(Ways ways) {
    return new Making(ways).made();
  }

  /// The step at which a procedure, which must be one that does, reaches the goal.
  int reaching(Procedure goal) {
    return requireNonNull(reaching.get(goal));
  }

  Meaning meaning(int step) {
    return meanings.get(step);
  }

  /// Where something open turned out to be had, or never to be, or open for another reason. Facts
  /// and steps keep their numbers.
  ///
  /// @param ways with the same parts but for those that are taken for so at these steps
  RouteGraph settled(Ways ways, Set<Integer> steps) {
    var start = (BitSet) graph.start.clone();
    var live = graph.all();
    var now = new ArrayList<>(meanings);
    for (int step : steps) {
      if (meanings.get(step) instanceof Meaning.Taking(int part, _, var onTheSpot)) {
        if (ways.parts().get(part) instanceof Part.Open open) {
          now.set(step, new Meaning.Taking(part, open, onTheSpot));
        } else {
          live.clear(step);
          start.set(part, ways.parts().get(part) instanceof Part.Had);
        }
      }
    }
    return new RouteGraph(graph.with(start, live), now, reaching);
  }

  /// The steps that count nothing in any measure and take no time: whatever they give is there as
  /// soon as what they need is. Not those that reach the goal: each stands for another way.
  ///
  /// @param takes by step
  BitSet free(long[] takes) {
    var free = new BitSet(takes.length);
    for (int step = 0; step < takes.length; step++) {
      var meaning = meanings.get(step);
      free.set(
          step,
          takes[step] == 0
              && (meaning instanceof Meaning.Joining || meaning instanceof Meaning.Performing));
    }
    free.and(graph.all());
    return free;
  }

  /// Makes the graph. The facts of the parts have the numbers of the parts.
  private static final class Making {
    private static final int[] NOTHING = {};

    private final Ways ways;
    private final StepGraph.Builder builder = StepGraph.builder();
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<Procedure, Integer> reaching = new HashMap<>();
    private final Map<Procedure, Integer> paid = new HashMap<>();

    /// By country: the fact that somebody is there, however many things they must be there for.
    private final Map<String, Integer> journeys = new HashMap<>();

    /// The ids of acts that reach the goal.
    private final Set<String> acts = new HashSet<>();

    Making(Ways ways) {
      this.ways = ways;
      for (var procedure : ways.goals().keySet()) {
        if (procedure.yields().isEmpty()) {
          acts.add(procedure.id());
        }
      }
    }

    RouteGraph made() {
      for (var part : ways.parts()) {
        if (part instanceof Part.Had) {
          builder.known();
        } else {
          builder.fact();
        }
      }
      for (int part = 0; part < ways.parts().size(); part++) {
        add(part, ways.parts().get(part));
      }
      int goal = builder.fact();
      ways.goals()
          .forEach((procedure, part) -> {
            reaching.put(procedure, meanings.size());
            add(new Meaning.Reaching(procedure), goal, part);
          });
      return new RouteGraph(builder.wanting(List.of(goal)), meanings, reaching);
    }

    private void add(int number, Part part) {
      switch (part) {
        case Part.Had _, Part.Never _ -> {}
        case Part.Open open ->
            add(new Meaning.Taking(number, open, onTheSpot(number)), number, NOTHING);
        case Part.Travelled(var country) -> {
          int there = journeys.computeIfAbsent(country, c -> begun(new Meaning.Travelling(c)));
          add(JOINING, number, there);
        }
        case Part.All(var parts) ->
            add(JOINING, number, parts.stream().mapToInt(Integer::intValue).toArray());
        case Part.Any(var parts) -> parts.forEach(one -> add(JOINING, number, one));
        case Part.Performed(var procedure, int conditions) -> {
          int fact = paid.computeIfAbsent(procedure, p -> begun(new Meaning.Paying(p)));
          add(new Meaning.Performing(procedure), number, conditions, fact);
        }
      }
    }

    /// Whether all who ask for a part are acts that reach the goal: nothing was done for it before.
    private boolean onTheSpot(int part) {
      var by = ways.askedBy(part);
      return !by.isEmpty() && by.stream().allMatch(asked -> acts.contains(asked.procedure()));
    }

    /// A step that needs nothing.
    ///
    /// @return what it gives
    private int begun(Meaning meaning) {
      int fact = builder.fact();
      add(meaning, fact, NOTHING);
      return fact;
    }

    private void add(Meaning meaning, int gives, int... needs) {
      builder.step(needs, gives);
      meanings.add(meaning);
    }
  }

  /// By step: how long it takes, in seconds; what no source says is estimated.
  long[] takes(Measures measures) {
    var takes = new long[graph.steps()];
    for (int step = 0; step < takes.length; step++) {
      takes[step] =
          switch (meanings.get(step)) {
            case Meaning.Performing(var procedure) -> measures.estimatedSeconds(procedure);
            case Meaning.Travelling _ -> Measures.DAY;
            case Meaning.Joining _, Meaning.Paying _, Meaning.Taking _, Meaning.Reaching _ -> 0;
          };
    }
    return takes;
  }

  /// By step: its weight.
  IntToLongFunction weights(Measures measures, Criterion criterion) {
    ToIntFunction<Procedure> risks =
        criterion == Criterion.CERTAINTY ? Risks.of(measures, goneThrough()) : _ -> 0;
    return step -> {
      var burden = Burden.of(meanings.get(step), measures, risks);
      return burden.isNone() ? 0 : criterion.weight(burden);
    };
  }

  private List<Procedure> goneThrough() {
    return meanings.stream()
        .flatMap(
            m -> m instanceof Meaning.Paying(var procedure) ? Stream.of(procedure) : Stream.of())
        .toList();
  }
}
