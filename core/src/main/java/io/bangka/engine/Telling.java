package io.bangka.engine;

import io.bangka.engine.Ways.Part;
import io.bangka.model.Procedure;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the ways for one person. For one thread.
final class Telling {
  private static final int NONE = -1;

  private final Unfolding unfolding;
  private final Situation situation;
  private final Person person;
  private final Run run;
  private final byte[] states;
  private final byte[] firm;
  private final Ties ties;
  private final List<Part> parts = new ArrayList<>();

  /// By node: its part; [#NONE] until it has one.
  private final int[] numbers;

  /// By leaf: the part that says that such a thing is there already.
  private final Map<Integer, Integer> already = new HashMap<>();

  /// By part: its node; [#NONE] for a part that stands for no node.
  private int[] nodes = new int[512];

  private Telling(Unfolding unfolding, Situation presuming, Situation said) {
    this.unfolding = unfolding;
    this.situation = presuming;
    var program = unfolding.programs.of(presuming);
    person = Deciding.person(program, presuming);
    run = new Run(program, unfolding.root);
    run.evaluate(person);
    states = run.value.clone();
    ties = Ties.of(said.profile());
    firm = presuming.equals(said) ? states : values(unfolding, said);
    numbers = new int[states.length];
    Arrays.fill(numbers, NONE);
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
    unfolding.goals.forEach((procedure, node) -> {
      var held = unfolding.worked.get(procedure);
      goals.put(procedure, held == null ? number(node) : working(node, held));
    });
    var told = Arrays.copyOf(nodes, parts.size());
    return new Ways(
        parts,
        goals,
        part ->
            part < told.length && told[part] != NONE ? unfolding.askedBy(told[part]) : List.of(),
        part -> new Exactly(unfolding, situation, ties, told[part]).part());
  }

  /// What an open leaf is, exactly.
  private record Exactly(Unfolding unfolding, Situation situation, Ties ties, int node) {
    private static final int BUDGET = 2_000;

    Part part() {
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
                decision.why().filter(Why.UNSAID::equals).flatMap(_ -> ask),
                ties.areFarFrom(unfolding.graph, node));
      };
    }
  }

  private int number(int node) {
    int known = numbers[node];
    if (known != NONE) {
      return known;
    }
    int number = add(new Part.Never(), node);
    numbers[node] = number;
    parts.set(number, part(node));
    return number;
  }

  /// The goal of a procedure that works on a thing which is there already.
  ///
  /// @param held what says that it is there
  private int working(int node, int held) {
    if (node == held) {
      return had(held);
    }
    return switch (unfolding.graph.node(node)) {
      case Node.And(var all) ->
          add(new Part.All(all.stream().map(one -> working(one, held)).toList()), NONE);
      case Node.Step(var id, var conditions) ->
          add(new Part.Performed(unfolding.procedure(id), working(conditions, held)), NONE);
      case Node.Constant _, Node.Exists _, Node.Free _, Node.Not _, Node.Or _, Node.Test _ ->
          number(node);
    };
  }

  /// The part of what is held, but for what would have to be got first.
  private int had(int node) {
    return switch (unfolding.graph.node(node)) {
      case Node.And(var all) -> add(new Part.All(all.stream().map(this::had).toList()), NONE);
      case Node.Or(var any) -> add(new Part.Any(any.stream().map(this::had).toList()), NONE);
      case Node.Exists _ -> hadAlready(node);
      case Node.Constant _, Node.Free _, Node.Not _, Node.Step _, Node.Test _ -> number(node);
    };
  }

  /// The part of a leaf: it is so, or a thing that is there already is changed, which may take two
  /// changes.
  private int hadAlready(int leaf) {
    var known = already.get(leaf);
    if (known != null) {
      return known;
    }
    int part = add(new Part.Never(), leaf);
    already.put(leaf, part);
    var state = state(leaf);
    var ways = new ArrayList<Integer>(List.of(add(state, leaf)));
    if (!(state instanceof Part.Had)) {
      for (int other : unfolding.otherwise.getOrDefault(leaf, List.of())) {
        Optional.ofNullable(unfolding.changed.get(other))
            .ifPresent(before -> ways.add(working(other, before)));
      }
    }
    parts.set(part, new Part.Any(ways));
    return part;
  }

  private int add(Part part, int node) {
    int number = parts.size();
    if (number == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * number);
    }
    nodes[number] = node;
    parts.add(part);
    return number;
  }

  private List<Integer> numbers(List<Integer> some) {
    var found = new ArrayList<Integer>(some.size());
    for (int node : some) {
      found.add(number(node));
    }
    return found;
  }

  private Part part(int node) {
    return switch (unfolding.graph.node(node)) {
      case Node.Constant(var value) -> value ? new Part.Had(true) : new Part.Never();
      case Node.And(var all) -> new Part.All(numbers(all));
      case Node.Or(var any) -> new Part.Any(numbers(any));
      case Node.Step(var id, var conditions) ->
          new Part.Performed(unfolding.procedure(id), number(conditions));
      case Node.Exists _, Node.Free _, Node.Not _, Node.Test _ -> leaf(node);
    };
  }

  private Part leaf(int node) {
    var state = state(node);
    if (state instanceof Part.Had) {
      return state;
    }
    var ways = numbers(unfolding.otherwise.getOrDefault(node, List.of()));
    for (String country : unfolding.elsewhere.getOrDefault(node, List.of())) {
      ways.add(add(new Part.Travelled(country), NONE));
    }
    if (ways.isEmpty()) {
      return state;
    }
    if (state instanceof Part.Open) {
      ways.addFirst(add(state, node));
    }
    return new Part.Any(ways);
  }

  private Part state(int node) {
    return switch (states[node]) {
      case Run.TRUE -> new Part.Had(firm[node] == Run.TRUE);
      case Run.FALSE -> new Part.Never();
      default ->
          unknown(
              Frontier.of(run, person, node),
              kind(unfolding.graph, node),
              ties.areFarFrom(unfolding.graph, node));
    };
  }

  private static Optional<String> kind(Graph graph, int node) {
    return graph.node(node) instanceof Node.Exists(var space, _)
        ? Optional.of(space.kind())
        : Optional.empty();
  }

  private Part.Open unknown(Frontier frontier, Optional<String> kind, boolean far) {
    if (frontier.ofPerson().isEmpty() && frontier.variable().isPresent()) {
      var variable = run.program.variables.get(frontier.variable().get().number());
      return new Part.Open(variable.why(), variable.leaning(), kind, Optional.empty(), far);
    }
    return new Part.Open(
        Why.UNSAID, Optional.empty(), kind, Doubts.ask(run.program, frontier, situation), far);
  }
}
