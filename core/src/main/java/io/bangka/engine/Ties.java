package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The countries that somebody has to do with, by what they said: those that they are of, live in
/// or stay in, and those that issued what they hold.
///
/// Whoever has a thing from another country besides would have said so, as it settles the question.
record Ties(Set<String> countries) {
  private static final List<String> PERSONAL = List.of("nationality", "residence", "location");
  private static final String COUNTRY = "country";

  Ties {
    countries = Set.copyOf(countries);
  }

  /// @param said what was said, without presumptions
  static Ties of(Profile said) {
    var countries = new HashSet<String>();
    PERSONAL.forEach(path -> named(said.person(), path).forEach(countries::add));
    said.holdings().forEach(held -> named(held, COUNTRY).forEach(countries::add));
    return new Ties(countries);
  }

  private static Stream<String> named(Holding holding, String path) {
    return switch (holding.said().get(path)) {
      case Said.Exactly(var values) -> values.stream();
      case Said.Within(Test.OneOf(var values)) -> values.stream();
      case Said.Within(Test.NoneOf _), Said.Within(Test.Range _) -> Stream.of();
      case null -> Stream.of();
    };
  }

  /// Whether the node asks for something of the person's that only countries issue which they have
  /// nothing to do with.
  boolean areFarFrom(Graph graph, int node) {
    return graph.node(node) instanceof Node.Exists(var space, var part)
        && space.party().isEmpty()
        && issuers(graph, part)
            .filter(these -> !these.isEmpty() && Collections.disjoint(these, countries))
            .isPresent();
  }

  /// The countries of which one must have issued what a source takes; empty if any may. What no
  /// source speaks of adds none.
  private static Optional<Set<String>> issuers(Graph graph, int node) {
    return switch (graph.node(node)) {
      case Node.Test test ->
          test.pattern().tests().get(COUNTRY) instanceof Test.OneOf(var values)
              ? Optional.of(values)
              : Optional.empty();
      case Node.And(var parts) ->
          parts.stream().flatMap(part -> issuers(graph, part).stream()).reduce(Ties::both);
      case Node.Or(var parts) -> {
        var each = parts.stream().map(part -> issuers(graph, part)).toList();
        yield each.stream().allMatch(Optional::isPresent)
            ? each.stream().flatMap(Optional::stream).reduce(Ties::either)
            : Optional.empty();
      }
      case Node.Free _ -> Optional.of(Set.of());
      case Node.Constant(var value) -> value ? Optional.empty() : Optional.of(Set.of());
      case Node.Exists _, Node.Not _, Node.Step _ -> Optional.empty();
    };
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    var both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    var either = new TreeSet<>(one);
    either.addAll(other);
    return either;
  }
}
