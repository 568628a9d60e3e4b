package io.bangka.engine;

import io.bangka.model.Test;
import io.bangka.model.Truth;
import io.bangka.model.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whether no holding makes a formula true, as far as one attribute at a time tells: a number of
/// Hong Kong that is of the mainland. What is found so is surely so; not all is found.
final class Contradiction {
  /// Stands for every value that no test names.
  private static final String ANY_OTHER = "";

  private final Graph graph;
  private final Vocabulary vocabulary;

  Contradiction(Graph graph, Vocabulary vocabulary) {
    this.graph = graph;
    this.vocabulary = vocabulary;
  }

  boolean in(String kind, int formula) {
    var values = new HashMap<String, Set<String>>();
    collect(formula, values);
    return values.entrySet().stream()
        .filter(e -> !vocabulary.attribute(kind, e.getKey()).several())
        .anyMatch(e ->
            e.getValue().stream()
                .allMatch(
                    v -> new Trial(e.getKey(), v, new HashMap<>()).of(formula) == Truth.FALSE));
  }

  private void collect(int formula, Map<String, Set<String>> values) {
    switch (graph.node(formula)) {
      case Node.Test(_, var pattern) ->
          pattern
              .tests()
              .forEach((attribute, test) -> {
                var named =
                    values.computeIfAbsent(attribute, _ -> new TreeSet<>(Set.of(ANY_OTHER)));
                switch (test) {
                  case Test.OneOf(var some) -> named.addAll(some);
                  case Test.NoneOf(var some) -> named.addAll(some);
                  case Test.Range _ -> {}
                }
              });
      case Node.And(var parts) -> parts.forEach(part -> collect(part, values));
      case Node.Or(var parts) -> parts.forEach(part -> collect(part, values));
      case Node.Not(var part) -> collect(part, values);
      case Node.Constant _, Node.Free _, Node.Exists _, Node.Step _ -> {}
    }
  }

  /// The formula if one attribute has one value, and nothing else is known.
  private final class Trial {
    private final String attribute;
    private final String value;
    private final Map<Integer, Truth> done;

    Trial(String attribute, String value, Map<Integer, Truth> done) {
      this.attribute = attribute;
      this.value = value;
      this.done = done;
    }

    Truth of(int formula) {
      var known = done.get(formula);
      if (known == null) {
        known = compute(formula);
        done.put(formula, known);
      }
      return known;
    }

    private Truth compute(int formula) {
      return switch (graph.node(formula)) {
        case Node.Constant(var constant) -> constant ? Truth.TRUE : Truth.FALSE;
        case Node.And(var parts) -> parts.stream().map(this::of).reduce(Truth.TRUE, Truth::and);
        case Node.Or(var parts) -> parts.stream().map(this::of).reduce(Truth.FALSE, Truth::or);
        case Node.Not(var part) -> of(part).not();
        case Node.Test(_, var pattern) -> test(pattern.tests());
        case Node.Free _, Node.Exists _, Node.Step _ -> Truth.UNKNOWN;
      };
    }

    private Truth test(Map<String, Test> tests) {
      var test = tests.get(attribute);
      if (test == null) {
        return tests.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
      }
      boolean passes =
          switch (test) {
            case Test.OneOf(var some) -> some.contains(value);
            case Test.NoneOf(var some) -> !some.contains(value);
            case Test.Range _ -> true;
          };
      if (!passes) {
        return Truth.FALSE;
      }
      return tests.size() == 1 && !(test instanceof Test.Range) ? Truth.TRUE : Truth.UNKNOWN;
    }
  }
}
