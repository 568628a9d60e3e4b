package io.bangka.engine;

import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the ways for one person. For one thread.
final class Telling {
  private final Unfolding unfolding;
  private final Situation situation;
  private final Person person;
  private final Run run;
  private final byte[] states;
  private final byte[] firm;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /// By part that is a leaf and open: its node.
  private final Map<Integer, Integer> open = new HashMap<>();

  private Telling(Unfolding unfolding, Situation presuming, Situation said) {
    this.unfolding = unfolding;
    this.situation = presuming;
    var program = unfolding.programs.of(presuming);
    person = Deciding.person(program, presuming);
    run = new Run(program, unfolding.root);
    run.evaluate(person);
    states = run.value.clone();
    firm = presuming.equals(said) ? states : values(unfolding, said);
  }

  private static byte[] values(Unfolding unfolding, Situation situation) {
    var program = unfolding.programs.of(situation);
    var run = new Run(program, unfolding.root);
    run.evaluate(Deciding.person(program, situation));
    return run.value;
  }

  /// @param said what was said, without presumptions
  static Ways tell(Unfolding unfolding, Situation presuming, Situation said) {
    return new Telling(unfolding, presuming, said).ways();
  }

  private Ways ways() {
    var goals = new LinkedHashMap<Procedure, Integer>();
    unfolding.goals.forEach((procedure, node) -> goals.put(procedure, number(node)));
    var asked = new HashMap<Integer, List<Ways.Asked>>();
    numbers.forEach((node, number) -> {
      var by = unfolding.asked.get(node);
      if (by != null) {
        asked.put(number, List.copyOf(by));
      }
    });
    open.forEach((part, node) -> {
      var by = unfolding.asked.get(node);
      if (by != null) {
        asked.putIfAbsent(part, List.copyOf(by));
      }
    });
    var exactly = new Exactly(unfolding, situation, Map.copyOf(open));
    return new Ways(parts, goals, asked, exactly::part, Set.of());
  }

  /// What an open leaf is, exactly.
  private record Exactly(Unfolding unfolding, Situation situation, Map<Integer, Integer> open) {
    private static final int BUDGET = 2_000;

    Part part(int number) {
      Integer node = open.get(number);
      if (node == null) {
        throw new IllegalArgumentException("no open leaf: " + number);
      }
      var program = unfolding.programOf(node, situation);
      var person = Deciding.person(program, situation);
      var run = new Run(program, node);
      run.evaluate(person);
      var ask = Doubts.ask(program, Frontier.of(run, person), situation);
      var decision = new Exact(new Run(program, node), BUDGET).decide(person);
      return switch (decision.verdict()) {
        case YES -> new Part.Had(false);
        case NO -> new Part.Never();
        case DEPENDS ->
            new Part.Open(
                decision.why().orElseThrow(),
                decision.leaning(),
                kind(unfolding.graph, node),
                decision.why().filter(Why.UNSAID::equals).flatMap(_ -> ask));
      };
    }
  }

  private int number(int node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    int number = parts.size();
    numbers.put(node, number);
    parts.add(new Part.Never());
    parts.set(number, part(node, number));
    return number;
  }

  private int add(Part part) {
    parts.add(part);
    return parts.size() - 1;
  }

  private Part part(int node, int number) {
    return switch (unfolding.graph.node(node)) {
      case Node.Constant(var value) -> value ? new Part.Had(true) : new Part.Never();
      case Node.And(var all) -> new Part.All(all.stream().map(this::number).toList());
      case Node.Or(var any) -> new Part.Any(any.stream().map(this::number).toList());
      case Node.Step(var id, var conditions) ->
          new Part.Performed(unfolding.procedure(id), number(conditions));
      case Node.Exists _, Node.Free _, Node.Not _, Node.Test _ -> leaf(node, number);
    };
  }

  private Part leaf(int node, int number) {
    var state = state(node);
    if (state instanceof Part.Had) {
      return state;
    }
    var ways = new ArrayList<Integer>();
    unfolding.otherwise.getOrDefault(node, List.of()).forEach(other -> ways.add(number(other)));
    unfolding
        .elsewhere
        .getOrDefault(node, List.of())
        .forEach(country -> ways.add(add(new Part.Travelled(country))));
    if (ways.isEmpty()) {
      if (state instanceof Part.Open) {
        open.put(number, node);
      }
      return state;
    }
    if (state instanceof Part.Open) {
      int itself = add(state);
      open.put(itself, node);
      ways.addFirst(itself);
    }
    return new Part.Any(ways);
  }

  private Part state(int node) {
    return switch (states[node]) {
      case Run.TRUE -> new Part.Had(firm[node] == Run.TRUE);
      case Run.FALSE -> new Part.Never();
      default -> unknown(Frontier.of(run, person, node), kind(unfolding.graph, node));
    };
  }

  private static Optional<String> kind(Graph graph, int node) {
    return graph.node(node) instanceof Node.Exists(var space, _)
        ? Optional.of(space.kind())
        : Optional.empty();
  }

  private Part.Open unknown(Frontier frontier, Optional<String> kind) {
    if (frontier.ofPerson().isEmpty() && frontier.variable().isPresent()) {
      var variable = run.program.variables.get(frontier.variable().get().number());
      return new Part.Open(variable.why(), variable.leaning(), kind, Optional.empty());
    }
    return new Part.Open(
        Why.UNSAID, Optional.empty(), kind, Doubts.ask(run.program, frontier, situation));
  }
}
