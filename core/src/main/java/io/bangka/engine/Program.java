package io.bangka.engine;

import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A graph as arrays: what runs. Immutable after construction and safe to share; each run has its
/// own [Run].
///
/// Nodes keep the ids of the graph, a topological order. A node about a holding is computed for one
/// holding after another, inside the `exists` node that ranges over it; every other node once.
final class Program {
  static final byte CONSTANT = 0;
  static final byte TEST = 1;
  static final byte FREE = 2;
  static final byte AND = 3;
  static final byte OR = 4;
  static final byte NOT = 5;
  static final byte EXISTS = 6;
  static final byte STEP = 7;

  final byte[] op;
  final int[][] parts;

  /// For a test: its atom; for a constant: its value; for a free node: its variable; for an
  /// existence: its space.
  final int[] operand;

  /// Beyond this many the answers of [#addable] are found again.
  private static final int MOST_ADDABLE = 256;

  private final Map<Addable.Question, Optional<Map<List<Residue>, List<Addable.One>>>> addable =
      new ConcurrentHashMap<>();

  /// By root: the nodes computed once for it, in order.
  private final Map<Integer, int[]> once = new HashMap<>();

  /// By root: the nodes under an odd number of `not` on some way.
  private final Map<Integer, BitSet> negated = new ConcurrentHashMap<>();

  /// By existence node: the nodes under it that are computed for each holding, in order.
  final int[][] cone;

  final List<Space> spaces;
  final Table[] tables;
  final List<FreeVariable> variables;
  final List<Link> links;

  /// By space: whether an implication speaks of it.
  final boolean[] tied;

  /// By space: no pattern.
  final List<List<Pattern>> nothingLacked;

  /// An implication in the program's own terms.
  ///
  /// @param space where the holding lives
  /// @param personSpace where its person lives; -1 if the program does not look there
  /// @param when the tests of its condition
  /// @param then the tests of what it implies of the same holding; empty for anything else
  /// @param whenAtom the atom of its condition
  /// @param thenAtom the atom of what it implies of the same holding; -1 for anything else
  record Link(
      int space,
      int personSpace,
      Implication implication,
      List<Link.Part> when,
      List<Link.Part> then,
      int whenAtom,
      int thenAtom) {

    /// One test of a pattern.
    ///
    /// @param attribute -1 if the program does not look at it
    /// @param passing the classes that pass; not to be written to
    /// @param unwanted the classes that must not be among several values; null for any other test
    record Part(int attribute, BitSet passing, @Nullable BitSet unwanted, boolean all) {
      static List<Part> of(Pattern pattern, Table table) {
        return pattern.tests().entrySet().stream()
            .map(e -> of(table.attribute(e.getKey()), e.getValue(), table))
            .toList();
      }

      private static Part of(int a, Test test, Table table) {
        if (a < 0) {
          return new Part(a, new BitSet(), null, false);
        }
        var classes = table.classes[a];
        var passing = classes.passing(test);
        var unwanted =
            classes.several() && test instanceof Test.NoneOf(var values)
                ? classes.passing(new Test.OneOf(values))
                : null;
        return new Part(a, passing, unwanted, passing.cardinality() == classes.count());
      }

      /// Whether every value that the attribute may have passes.
      boolean surely(Shape shape, Classes classes) {
        var may = shape.possible(attribute, classes.count());
        if (unwanted != null) {
          return !may.intersects(unwanted);
        }
        return Table.within(may, passing)
            || (classes.several() && shape.certain(attribute).intersects(passing));
      }

      /// Whether some value that the attribute may have passes.
      boolean possibly(Shape shape, Classes classes) {
        var may = shape.possible(attribute, classes.count());
        return unwanted == null
            ? may.intersects(passing)
            : !shape.certain(attribute).intersects(unwanted) && !Table.within(may, unwanted);
      }
    }
  }

  private Program(
      Graph graph,
      Set<Integer> roots,
      List<Space> spaces,
      Table[] tables,
      List<FreeVariable> variables,
      List<Link> links) {
    this.spaces = spaces;
    this.tables = tables;
    this.variables = variables;
    this.links = links;
    tied = new boolean[tables.length];
    for (var link : links) {
      tied[link.space] = true;
      if (link.personSpace >= 0) {
        tied[link.personSpace] = true;
      }
    }
    nothingLacked = Collections.nCopies(tables.length, List.of());
    int size = graph.nodes().size();
    op = new byte[size];
    parts = new int[size][];
    operand = new int[size];
    cone = new int[size][];
    for (int id : reachable(graph, roots)) {
      fill(graph, id);
      if (graph.node(id) instanceof Node.Exists(_, var part)) {
        cone[id] = cone(graph, part);
      }
    }
    for (int root : roots) {
      once.put(root, ints(outer(graph, root)));
    }
  }

  /// Whether more of what an existence node looks for can only help towards a root: no `not` stands
  /// over it.
  boolean onlyHelps(int root, int exists) {
    return !negated.computeIfAbsent(root, this::negatedUnder).get(exists);
  }

  private BitSet negatedUnder(int root) {
    var plain = new BitSet();
    var negative = new BitSet();
    mark(root, plain, negative);
    return negative;
  }

  /// @param here nodes that stand under an even number of `not` on some way, as this one does
  /// @param there those that stand under an odd number
  private void mark(int id, BitSet here, BitSet there) {
    if (here.get(id)) {
      return;
    }
    here.set(id);
    if (parts[id] != null) {
      for (int part : parts[id]) {
        if (op[id] == NOT) {
          mark(part, there, here);
        } else {
          mark(part, here, there);
        }
      }
    }
  }

  /// The nodes to compute once, in order, for the value of a root.
  int[] once(int root) {
    return Objects.requireNonNull(once.get(root), "not a root of this program");
  }

  /// Whether the existence node asks for nothing but one pattern.
  boolean asksForOne(int id) {
    return op[parts[id][0]] == TEST;
  }

  /// Nodes that speak of a holding at hand are computed inside existence nodes instead.
  private static List<Integer> outer(Graph graph, int root) {
    return reachable(graph, Set.of(root)).stream().filter(id -> graph.scope(id).isEmpty()).toList();
  }

  /// @param also patterns that values must be told apart by though no node tests them (lacks)
  static Program of(Graph graph, Set<Integer> roots, Vocabulary vocabulary, Set<Spaced> also) {
    var atoms = new LinkedHashMap<Space, Set<Pattern>>();
    var variables = new LinkedHashSet<FreeVariable>();
    for (int id : reachable(graph, roots)) {
      switch (graph.node(id)) {
        case Node.Test(var space, var pattern) ->
            atoms.computeIfAbsent(space, _ -> new LinkedHashSet<>()).add(pattern);
        case Node.Exists(var space, _) -> atoms.computeIfAbsent(space, _ -> new LinkedHashSet<>());
        case Node.Free(var variable) -> variables.add(variable);
        case Node.Constant _, Node.And _, Node.Or _, Node.Not _, Node.Step _ -> {}
      }
    }
    for (var more : also) {
      if (atoms.containsKey(more.space)) {
        atoms.get(more.space).add(more.pattern);
      }
    }
    var layout = new Layout(vocabulary, atoms);
    return new Program(
        graph, roots, layout.spaces(), layout.tables(), List.copyOf(variables), layout.links());
  }

  /// What one holding more can do; found once, and kept.
  Optional<Map<List<Residue>, List<Addable.One>>> addable(Run run, Addable.Question question) {
    if (addable.size() > MOST_ADDABLE) {
      addable.clear();
    }
    var known = addable.get(question);
    if (known == null) {
      known = Addable.answer(run, question);
      addable.put(question, known);
    }
    return known;
  }

  /// A pattern and where it is looked for.
  record Spaced(Space space, Pattern pattern) {}

  private void fill(Graph graph, int id) {
    switch (graph.node(id)) {
      case Node.Constant(var value) -> {
        op[id] = CONSTANT;
        operand[id] = value ? 1 : 0;
      }
      case Node.Test(var space, var pattern) -> {
        op[id] = TEST;
        operand[id] = tables[spaces.indexOf(space)].atoms.indexOf(pattern);
      }
      case Node.Free(var variable) -> {
        op[id] = FREE;
        operand[id] = variables.indexOf(variable);
      }
      case Node.And(var children) -> {
        op[id] = AND;
        parts[id] = ints(children);
      }
      case Node.Or(var children) -> {
        op[id] = OR;
        parts[id] = ints(children);
      }
      case Node.Not(var child) -> {
        op[id] = NOT;
        parts[id] = new int[] {child};
      }
      case Node.Exists(var space, var child) -> {
        op[id] = EXISTS;
        operand[id] = spaces.indexOf(space);
        parts[id] = new int[] {child};
      }
      case Node.Step(_, var child) -> {
        op[id] = STEP;
        parts[id] = new int[] {child};
      }
    }
  }

  /// What is computed anew for each holding: everything under the part down to nodes that range
  /// over holdings themselves.
  private static int[] cone(Graph graph, int part) {
    var found = new TreeSet<Integer>();
    collectCone(graph, part, found);
    return ints(found);
  }

  private static void collectCone(Graph graph, int id, Set<Integer> found) {
    switch (graph.node(id)) {
      case Node.Exists _, Node.Step _ -> {}
      case Node.Constant _, Node.Test _, Node.Free _ -> found.add(id);
      case Node.And(var children) -> collectCone(graph, id, children, found);
      case Node.Or(var children) -> collectCone(graph, id, children, found);
      case Node.Not(var child) -> collectCone(graph, id, List.of(child), found);
    }
  }

  private static void collectCone(Graph graph, int id, List<Integer> children, Set<Integer> found) {
    if (found.add(id)) {
      children.forEach(c -> collectCone(graph, c, found));
    }
  }

  private static java.util.SequencedSet<Integer> reachable(Graph graph, Set<Integer> roots) {
    var found = new TreeSet<Integer>();
    roots.forEach(root -> collect(graph, root, found));
    return found;
  }

  private static void collect(Graph graph, int id, Set<Integer> found) {
    if (found.add(id)) {
      switch (graph.node(id)) {
        case Node.Constant _, Node.Test _, Node.Free _ -> {}
        case Node.And(var children) -> children.forEach(c -> collect(graph, c, found));
        case Node.Or(var children) -> children.forEach(c -> collect(graph, c, found));
        case Node.Not(var child) -> collect(graph, child, found);
        case Node.Exists(_, var child) -> collect(graph, child, found);
        case Node.Step(_, var child) -> collect(graph, child, found);
      }
    }
  }

  private static int[] ints(java.util.Collection<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Whether a presumption speaks of anything that the program looks at.
  boolean looksAt(Presumption presumption) {
    return switch (presumption.fact()) {
      case Presumption.Fact.Lacks(var pattern) -> spaces.contains(Space.own(pattern.kind()));
      case Presumption.Fact.Has(var holding) -> {
        int space = spaces.indexOf(Space.own(holding.kind()));
        yield space >= 0
            && (presumption.sort() == Presumption.Sort.ORDINARY
                ? !holding.kind().equals("person") || tables[space].looksAt(holding)
                : tables[space].looksAt(holding));
      }
    };
  }
}
