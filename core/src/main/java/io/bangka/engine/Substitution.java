package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/// What a formula about a holding says of it after a procedure has given it attributes.
///
/// An attribute that takes several values gains another one; any other attribute is replaced. A
/// holding that is wholly new has the vocabulary's `fresh` values; what neither gives is apart from
/// every value: it passes `not` and nothing else.
final class Substitution {
  private final Graph graph;
  private final Vocabulary vocabulary;
  private final Holding gain;
  private final boolean wholly;
  private final Map<Integer, Integer> done = new HashMap<>();

  private Substitution(Graph graph, Vocabulary vocabulary, Holding gain, boolean wholly) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.gain = gain;
    this.wholly = wholly;
  }

  /// The formula about a holding that is new and has these attributes.
  static int fresh(Graph graph, Vocabulary vocabulary, Holding gain, int formula) {
    return new Substitution(graph, vocabulary, withFresh(vocabulary, gain), true).apply(formula);
  }

  /// The formula about a holding that gains these attributes, in terms of what it was before.
  static int gained(Graph graph, Vocabulary vocabulary, Holding gain, int formula) {
    return new Substitution(graph, vocabulary, gain, false).apply(formula);
  }

  /// A new holding with what the vocabulary tells of every new one.
  static Holding withFresh(Vocabulary vocabulary, Holding gain) {
    var result = gain;
    for (var attribute : vocabulary.kind(gain.kind()).orElseThrow().attributes().values()) {
      if (attribute.fresh().isPresent() && !gain.said().containsKey(attribute.path())) {
        result = result.with(attribute.path(), Said.exactly(attribute.fresh().get()));
      }
    }
    return result;
  }

  private int apply(int formula) {
    Integer known = done.get(formula);
    if (known == null) {
      known = compute(formula);
      done.put(formula, known);
    }
    return known;
  }

  private int compute(int formula) {
    return switch (graph.node(formula)) {
      case Node.Constant _, Node.Free _, Node.Exists _, Node.Step _ -> formula;
      case Node.Not(var part) -> graph.not(apply(part));
      case Node.And(var parts) -> graph.and(apply(parts));
      case Node.Or(var parts) -> graph.or(apply(parts));
      case Node.Test(var space, var pattern) -> residual(space, pattern);
    };
  }

  private List<Integer> apply(List<Integer> parts) {
    return parts.stream().map(this::apply).toList();
  }

  private int residual(Space space, Pattern pattern) {
    var open = new TreeMap<String, Test>();
    for (var entry : pattern.tests().entrySet()) {
      Optional<Boolean> settled = settle(entry.getKey(), entry.getValue());
      if (settled.isEmpty()) {
        open.put(entry.getKey(), entry.getValue());
      } else if (!settled.get()) {
        return Graph.FALSE;
      }
    }
    return wholly || open.isEmpty()
        ? Graph.TRUE
        : graph.test(space, new Pattern(pattern.kind(), open));
  }

  /// Whether the gain settles the test; empty if the holding as it was before decides.
  private Optional<Boolean> settle(String attribute, Test test) {
    var said = gain.said().get(attribute);
    if (said == null) {
      return wholly ? Optional.of(test instanceof Test.NoneOf) : Optional.empty();
    }
    var values = values(said);
    boolean adds = !wholly && vocabulary.attribute(gain.kind(), attribute).several();
    return switch (test) {
      case Test.OneOf(var wanted) ->
          values.stream().anyMatch(v -> wanted.contains(v))
              ? Optional.of(true)
              : adds ? Optional.empty() : Optional.of(false);
      case Test.NoneOf(var unwanted) ->
          values.stream().anyMatch(v -> unwanted.contains(v))
              ? Optional.of(false)
              : adds ? Optional.empty() : Optional.of(true);
      case Test.Range range ->
          Optional.of(said instanceof Said.Within(Test.Range mine) && ((Test) mine).within(range));
    };
  }

  private static SortedSet<String> values(Said said) {
    return said instanceof Said.Exactly(var values)
        ? values
        : java.util.Collections.emptySortedSet();
  }
}
