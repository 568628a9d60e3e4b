package io.bangka.route;

import static java.util.Objects.requireNonNull;

import io.bangka.engine.Ways;
import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Ways as a graph of steps, and what each step stands for.
///
/// A procedure is gone through once, however many things it is performed for: that is a step of its
/// own, which gives "gone through"; each performance needs that, and weighs nothing. What is open
/// is a step, too: to take it for so.
final class RouteGraph {
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
  private final List<Meaning> meanings = new ArrayList<>();

  /// By step: the part that it brings about; -1 for none.
  private final List<Integer> brought = new ArrayList<>();

  /// By country: the fact that somebody is there, however many things they must be there for.
  private final Map<String, Integer> journeys = new HashMap<>();

  /// By procedure that reaches the goal: the step at which it does.
  private final Map<Procedure, Integer> reaching = new HashMap<>();

  private final Ways ways;

  private RouteGraph(Ways ways) {
    this.ways = ways;
    var builder = StepGraph.builder();
    var facts = new int[ways.parts().size()];
    for (int part = 0; part < facts.length; part++) {
      facts[part] = ways.parts().get(part) instanceof Part.Had ? builder.known() : builder.fact();
    }
    var paid = new LinkedHashMap<Procedure, Integer>();
    for (int part = 0; part < facts.length; part++) {
      add(part, ways.parts().get(part), facts, paid, builder);
    }
    int goal = builder.fact();
    ways.goals()
        .forEach((procedure, part) -> {
          int step = builder.step(List.of(facts[part]), List.of(goal));
          reaching.put(procedure, step);
          add(step, new Meaning.Reaching(procedure), -1);
        });
    graph = builder.wanting(List.of(goal));
  }

  static RouteGraph of(Ways ways) {
    return new RouteGraph(ways);
  }

  private void add(
      int number, Part part, int[] facts, Map<Procedure, Integer> paid, StepGraph.Builder to) {
    var gives = List.of(facts[number]);
    switch (part) {
      case Part.Had _, Part.Never _ -> {}
      case Part.Open open ->
          add(
              to.step(List.of(), gives),
              new Meaning.Taking(number, open, onTheSpot(number)),
              number);
      case Part.Travelled(var country) -> {
        int there = journeys.computeIfAbsent(country, c -> travelling(c, to));
        add(to.step(List.of(there), gives), new Meaning.Joining(), number);
      }
      case Part.All(var parts) ->
          add(to.step(numbers(parts, facts), gives), new Meaning.Joining(), number);
      case Part.Any(var parts) ->
          numbers(parts, facts)
              .forEach(one -> add(to.step(List.of(one), gives), new Meaning.Joining(), number));
      case Part.Performed(var procedure, var conditions) -> {
        int fact = paid.computeIfAbsent(procedure, p -> paying(p, to));
        add(
            to.step(List.of(facts[conditions], fact), gives),
            new Meaning.Performing(procedure),
            number);
      }
    }
  }

  /// Whether all who ask for a part are acts that reach the goal: nothing was done for it before.
  private boolean onTheSpot(int part) {
    var by = ways.askedBy(part);
    return !by.isEmpty()
        && by.stream()
            .allMatch(asked ->
                ways.goals().keySet().stream()
                    .anyMatch(p -> p.yields().isEmpty() && p.id().equals(asked.procedure())));
  }

  private int travelling(String country, StepGraph.Builder to) {
    int fact = to.fact();
    add(to.step(List.of(), List.of(fact)), new Meaning.Travelling(country), -1);
    return fact;
  }

  private int paying(Procedure procedure, StepGraph.Builder to) {
    int fact = to.fact();
    add(to.step(List.of(), List.of(fact)), new Meaning.Paying(procedure), -1);
    return fact;
  }

  private void add(int step, Meaning meaning, int part) {
    if (step != meanings.size()) {
      throw new IllegalStateException("steps are added in order");
    }
    meanings.add(meaning);
    brought.add(part);
  }

  private static List<Integer> numbers(List<Integer> parts, int[] facts) {
    var numbers = new ArrayList<Integer>(parts.size());
    for (int part : parts) {
      numbers.add(facts[part]);
    }
    return numbers;
  }

  /// The steps that may lead to the goal through a procedure, which must be one that does.
  BitSet towards(Procedure goal) {
    return graph.towards(requireNonNull(reaching.get(goal)));
  }

  Meaning meaning(int step) {
    return meanings.get(step);
  }

  int brought(int step) {
    return brought.get(step);
  }

  /// By step: how long it takes, in seconds; what no source says is estimated.
  long[] takes(Measures measures) {
    return meanings.stream()
        .mapToLong(m ->
            switch (m) {
              case Meaning.Performing(var procedure) -> measures.estimatedSeconds(procedure);
              case Meaning.Travelling _ -> Measures.DAY;
              case Meaning.Joining _, Meaning.Paying _, Meaning.Taking _, Meaning.Reaching _ -> 0;
            })
        .toArray();
  }

  /// By step: its weight.
  long[] weights(Measures measures, Criterion criterion) {
    ToIntFunction<Procedure> risks =
        criterion == Criterion.CERTAINTY ? Risks.of(measures, goneThrough()) : _ -> 0;
    return meanings.stream()
        .mapToLong(m -> criterion.weight(Burden.of(m, measures, risks)))
        .toArray();
  }

  private List<Procedure> goneThrough() {
    return meanings.stream()
        .flatMap(
            m -> m instanceof Meaning.Paying(var procedure) ? Stream.of(procedure) : Stream.of())
        .toList();
  }
}
