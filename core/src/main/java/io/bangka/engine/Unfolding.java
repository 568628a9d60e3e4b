package io.bangka.engine;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Why;
import io.bangka.model.Yield;
import io.bangka.money.Rates;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All lawful ways to a goal on a day, whoever asks. Made once, then immutable and safe to share.
///
/// [Reach] unfolds what a goal asks for, through procedures that gain wallets alone, down to what a
/// person holds: its *leaves*. Here each leaf is followed further: other procedures may yield such
/// a holding, or turn one into such. What those ask for ends in leaves again, which may be leaves
/// met before: so the ways have circles, though each formula has none.
final class Unfolding {
  /// So many procedures may change the same holding, one after the other.
  private static final int MOST_CHANGES = 2;

  final Graph graph;
  final Map<Procedure, Integer> goals = new LinkedHashMap<>();

  /// By leaf: other nodes that bring it about, each enough.
  final Map<Integer, List<Integer>> otherwise = new HashMap<>();

  /// By one of these nodes that changes a thing: the leaf that says that the thing is there before.
  final Map<Integer, Integer> changed = new HashMap<>();

  /// By procedure that reaches the goal and works on a thing that somebody has: the node of that.
  /// Whoever wants to keep their number does not get one for it. A wallet is opened in passing.
  final Map<Procedure, Integer> worked = new HashMap<>();

  /// By leaf: countries in which it is so.
  final Map<Integer, List<String>> elsewhere = new HashMap<>();

  /// By node: the requirements that ask for it; several procedures may ask for the very same.
  private final Map<Integer, Set<Ways.Asked>> asked = new HashMap<>();

  private final Map<Integer, List<Ways.Asked>> askedBy = new HashMap<>();

  final Set<Integer> leaves = new HashSet<>();

  /// Under which all leaves stand.
  final int root;

  final Programs programs;
  private final Map<Integer, Programs> alone = new ConcurrentHashMap<>();

  private final Knowledge knowledge;
  private final Reach reach;
  private final Contradiction contradiction;

  /// By kind of holding: what gives one, or changes one.
  private final Map<String, List<Gaining>> gaining = new HashMap<>();

  private final Set<Integer> seen = new HashSet<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Integer, Set<String>> changedBy = new HashMap<>();

  Unfolding(Knowledge knowledge, LocalDate asOf, Goal goal, Rates rates) {
    this.knowledge = knowledge;
    var compiled = Compiled.of(knowledge, asOf, goal, rates);
    graph = compiled.graph();
    reach = new Reach(graph, knowledge, asOf);
    contradiction = new Contradiction(graph, knowledge.vocabulary());
    knowledge.procedures().values().stream()
        .filter(p -> p.unlawful().isEmpty() && !p.yields().isEmpty() && !Reach.isStep(p))
        .filter(p -> reach.offered(p) != Graph.FALSE)
        .forEach(this::gaining);
    compiled
        .candidates()
        .forEach((procedure, node) -> {
          if (node != Graph.FALSE) {
            goals.put(procedure, node);
            worked(procedure).ifPresent(held -> worked.put(procedure, held));
            named(procedure, compiled.requirements().getOrDefault(procedure, Map.of()));
            open.add(node);
          }
        });
    while (!open.isEmpty()) {
      visit(open.poll());
    }
    asked.forEach((node, by) -> askedBy.put(node, List.copyOf(by)));
    root = graph.together(leaves.stream().sorted().toList());
    programs = new Programs(graph, Set.of(root), knowledge);
  }

  /// A procedure and one of the things that it yields.
  ///
  /// @param gain with what is so of every new thing of its kind, if it is new
  /// @param keeps whether it works only on what has all that it gives: then it changes nothing
  private record Gaining(Procedure step, Yield yield, Holding gain, boolean keeps) {}

  private void gaining(Procedure step) {
    for (var yield : step.yields()) {
      var gain =
          yield.on().isPresent()
              ? yield.gain()
              : Substitution.withFresh(knowledge.vocabulary(), yield.gain());
      gaining
          .computeIfAbsent(gain.kind(), _ -> new ArrayList<>())
          .add(new Gaining(step, yield, gain, yield.on().isPresent() && keeps(step, yield)));
    }
  }

  /// The requirements that ask for a node.
  List<Ways.Asked> askedBy(int node) {
    return askedBy.getOrDefault(node, List.of());
  }

  Procedure procedure(String id) {
    var found = knowledge.procedures().get(id);
    if (found == null) {
      throw new IllegalStateException("no procedure " + id);
    }
    return found;
  }

  /// A program for one leaf alone.
  Program programOf(int leaf, Situation situation) {
    return alone
        .computeIfAbsent(leaf, node -> new Programs(graph, Set.of(node), knowledge))
        .of(situation);
  }

  private void visit(int node) {
    if (!seen.add(node)) {
      return;
    }
    switch (graph.node(node)) {
      case Node.Constant _ -> {}
      case Node.And(var parts) -> open.addAll(parts);
      case Node.Or(var parts) -> open.addAll(parts);
      case Node.Step(var id, var part) -> {
        named(procedure(id));
        open.add(part);
      }
      case Node.Free _, Node.Not _, Node.Test _ -> leaves.add(node);
      case Node.Exists(var space, var part) -> {
        leaves.add(node);
        if (space.party().isEmpty()) {
          follow(node, space, part);
        }
      }
    }
  }

  /// Whose requirements the nodes are that the procedure asks for.
  private void named(Procedure procedure) {
    for (var requirement : reach.requirementsOf(procedure)) {
      named(
          reach.met(procedure.id(), requirement, Breaking.NOTHING),
          new Ways.Asked(procedure.id(), requirement));
    }
  }

  private void named(Procedure procedure, Map<String, Integer> nodes) {
    for (var requirement : reach.requirementsOf(procedure)) {
      Optional.ofNullable(nodes.get(requirement.name()))
          .ifPresent(node -> named(node, new Ways.Asked(procedure.id(), requirement)));
    }
    Optional.ofNullable(nodes.get(Compiled.LIMIT))
        .ifPresent(node -> named(node, new Ways.Asked(procedure.id(), Compiled.AMOUNT)));
    Optional.ofNullable(nodes.get(Compiled.ACT))
        .ifPresent(node -> named(node, new Ways.Asked(procedure.id(), Compiled.TO_DO)));
  }

  private void named(int node, Ways.Asked by) {
    switch (graph.node(node)) {
      case Node.Constant _, Node.Step _ -> {}
      case Node.And(var parts) -> parts.forEach(part -> named(part, by));
      case Node.Or(var parts) -> parts.forEach(part -> named(part, by));
      case Node.Exists _, Node.Free _, Node.Not _, Node.Test _ ->
          asked.computeIfAbsent(node, _ -> new LinkedHashSet<>()).add(by);
    }
  }

  private void follow(int leaf, Space space, int part) {
    if (space.kind().equals("act")) {
      return;
    }
    if (space.kind().equals("person")) {
      travel(leaf, part);
      return;
    }
    var nodes = new ArrayList<Integer>();
    var attributes = attributes(part);
    for (var one : gaining.getOrDefault(space.kind(), List.of())) {
      if (one.yield.on().isEmpty()) {
        nodes.add(gained(one.step, one.gain, leaf, part));
      } else if (!Collections.disjoint(attributes, one.gain.said().keySet())) {
        nodes.add(changed(one, leaf, part));
      }
    }
    nodes.removeIf(node -> node == Graph.FALSE);
    otherwise.put(leaf, List.copyOf(nodes));
    open.addAll(nodes);
  }

  /// All that a formula about a holding looks at.
  private Set<String> attributes(int part) {
    return tests(part).stream()
        .flatMap(test -> test.pattern().tests().keySet().stream())
        .collect(Collectors.toSet());
  }

  /// What is not settled by what the step gives is asked for by whoever asks for the leaf.
  private int gained(Procedure step, Holding gain, int leaf, int part) {
    int wanted = Substitution.fresh(graph, knowledge.vocabulary(), gain, part);
    if (wanted == Graph.FALSE || isUnspoken(wanted)) {
      return Graph.FALSE;
    }
    asked.getOrDefault(leaf, Set.of()).forEach(by -> named(wanted, by));
    return graph.and(wanted, reach.performed(step));
  }

  /// Whether no source that is in force speaks of it: nobody gets a thing for the sake of that.
  private boolean isUnspoken(int node) {
    return switch (graph.node(node)) {
      case Node.Free(var variable) -> variable.why() == Why.UNSOURCED;
      case Node.And(var parts) -> parts.stream().anyMatch(this::isUnspoken);
      case Node.Or(var parts) -> parts.stream().allMatch(this::isUnspoken);
      case Node.Constant _, Node.Exists _, Node.Not _, Node.Step _, Node.Test _ -> false;
    };
  }

  private Optional<Integer> worked(Procedure procedure) {
    var on =
        procedure.yields().stream()
            .filter(yield -> !yield.gain().kind().equals("wallet"))
            .map(Yield::on)
            .toList();
    return on.isEmpty()
            || on.size() < procedure.yields().size()
            || on.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : reach.requirementsOf(procedure).stream()
            .filter(requirement -> on.getFirst().equals(Optional.of(requirement.name())))
            .map(requirement -> reach.met(procedure.id(), requirement, Breaking.NOTHING))
            .findFirst();
  }

  private int changed(Gaining one, int leaf, int part) {
    var step = one.step;
    var yield = one.yield;
    var before = changedBy.getOrDefault(leaf, Set.of());
    int wanted = Substitution.gained(graph, knowledge.vocabulary(), yield.gain(), part);
    if (wanted == part
        || wanted == Graph.FALSE
        || before.contains(step.id())
        || before.size() >= MOST_CHANGES
        || one.keeps) {
      return Graph.FALSE;
    }
    var space = Space.own(yield.gain().kind());
    String on = yield.on().orElseThrow();
    int formula = graph.and(reach.fills(step, on, space.kind()), wanted);
    if (formula == Graph.FALSE || contradiction.in(space.kind(), formula)) {
      return Graph.FALSE;
    }
    int held = graph.exists(space, formula);
    if (!seen.contains(held)) {
      var after = new HashSet<>(before);
      after.add(step.id());
      changedBy.merge(held, after, (fewer, other) -> fewer.size() <= other.size() ? fewer : other);
      Optional.ofNullable(asked.get(leaf))
          .ifPresent(by -> asked.computeIfAbsent(held, _ -> new LinkedHashSet<>(by)));
    }
    int node = graph.step(step.id(), graph.and(reach.conditions(step, Optional.of(on)), held));
    changed.put(node, held);
    return node;
  }

  /// Whether the step works only on what has all that it gives: it keeps, and changes nothing.
  private static boolean keeps(Procedure step, Yield yield) {
    return step.requires().stream()
        .filter(r -> yield.on().equals(Optional.of(r.name())))
        .filter(Requirement.Role.class::isInstance)
        .flatMap(r -> ((Requirement.Role) r).rows().stream())
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .allMatch(row ->
            yield.gain().said().entrySet().stream()
                .allMatch(e -> asksFor(row.pattern().tests().get(e.getKey()), e.getValue())));
  }

  private static boolean asksFor(@Nullable Test test, Said given) {
    return test != null
        && given instanceof Said.Exactly(var values)
        && test.within(new Test.OneOf(values));
  }

  /// Countries that a test of the person's location names.
  private void travel(int leaf, int part) {
    var countries =
        tests(part).stream()
            .flatMap(t -> t.pattern().tests().entrySet().stream())
            .filter(e -> e.getKey().equals("location"))
            .flatMap(e ->
                e.getValue() instanceof Test.OneOf(var values)
                    ? values.stream()
                    : java.util.stream.Stream.of())
            .distinct()
            .filter(c -> there(c, part) == Graph.TRUE)
            .toList();
    if (!countries.isEmpty()) {
      elsewhere.put(leaf, countries);
    }
  }

  private int there(String country, int part) {
    var gain = Holding.of("person", Map.of("location", Said.exactly(country)));
    return Substitution.gained(graph, knowledge.vocabulary(), gain, part);
  }

  private List<Node.Test> tests(int node) {
    return switch (graph.node(node)) {
      case Node.Test test -> List.of(test);
      case Node.And(var parts) -> parts.stream().flatMap(p -> tests(p).stream()).toList();
      case Node.Or(var parts) -> parts.stream().flatMap(p -> tests(p).stream()).toList();
      case Node.Not(var part) -> tests(part);
      case Node.Constant _, Node.Exists _, Node.Free _, Node.Step _ -> List.of();
    };
  }
}
