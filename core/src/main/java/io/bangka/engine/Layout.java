package io.bangka.engine;

import io.bangka.model.Attribute;
import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Decides which spaces and attributes a program looks at, and into which classes their values
/// fall. An implication draws in whatever it connects to something looked at; attributes that share
/// values through one are divided into the same classes.
final class Layout {
  private final Vocabulary vocabulary;
  private final Map<Space, Set<Pattern>> atoms;
  private final Map<Space, Map<String, Set<Test>>> tests = new LinkedHashMap<>();
  private final List<Program.Link> links = new ArrayList<>();
  private final Map<Space, Table> tables = new LinkedHashMap<>();

  Layout(Vocabulary vocabulary, Map<Space, Set<Pattern>> atoms) {
    this.vocabulary = vocabulary;
    this.atoms = atoms;
    atoms.forEach((space, patterns) -> {
      tests.put(space, new LinkedHashMap<>());
      patterns.forEach(p -> look(space, p));
    });
    while (drawIn()) {
      // until nothing more is connected
    }
    shareTests();
  }

  List<Space> spaces() {
    return List.copyOf(tests.keySet());
  }

  Table[] tables() {
    tests.forEach((space, byAttribute) -> tables.put(space, table(space, byAttribute)));
    return tables.values().toArray(Table[]::new);
  }

  /// Call after [#tables()]: links speak in their terms.
  List<Program.Link> links() {
    var numbered = spaces();
    for (var space : numbered) {
      for (var implication : vocabulary.implications()) {
        if (concerns(space, implication) && drawn(space, implication)) {
          links.add(link(space, implication));
        }
      }
    }
    return List.copyOf(links);
  }

  private Program.Link link(Space space, Implication implication) {
    var numbered = spaces();
    var table = Objects.requireNonNull(tables.get(space));
    return new Program.Link(
        numbered.indexOf(space),
        numbered.indexOf(space.sibling("person")),
        implication,
        Program.Link.Part.of(implication.when(), table),
        implication instanceof Implication.Same(_, var then)
            ? Program.Link.Part.of(then, table)
            : List.of(),
        table.atom(implication.when()),
        implication instanceof Implication.Same(_, var same) ? table.atom(same) : -1);
  }

  private Table table(Space space, Map<String, Set<Test>> byAttribute) {
    var attributes = List.copyOf(byAttribute.keySet());
    var classes =
        byAttribute.entrySet().stream()
            .map(e -> Classes.of(attribute(space, e.getKey()), e.getValue()))
            .toArray(Classes[]::new);
    var patterns = new LinkedHashSet<>(atoms.getOrDefault(space, Set.of()));
    for (var implication : vocabulary.implications()) {
      if (concerns(space, implication) && drawn(space, implication)) {
        patterns.add(implication.when());
        if (implication instanceof Implication.Same(_, var then)) {
          patterns.add(then);
        }
      }
    }
    return new Table(space, attributes, classes, List.copyOf(patterns));
  }

  private Attribute attribute(Space space, String path) {
    return vocabulary.attribute(space.kind(), path);
  }

  private void look(Space space, Pattern pattern) {
    pattern.tests().forEach((attribute, test) -> look(space, attribute).add(test));
  }

  private Set<Test> look(Space space, String attribute) {
    return tests
        .computeIfAbsent(space, _ -> new LinkedHashMap<>())
        .computeIfAbsent(attribute, _ -> new LinkedHashSet<>());
  }

  private boolean looksAt(Space space, String attribute) {
    return tests.containsKey(space) && tests.get(space).containsKey(attribute);
  }

  private static boolean concerns(Space space, Implication implication) {
    return implication.when().kind().equals(space.kind());
  }

  private boolean drawIn() {
    int before = size();
    for (var space : List.copyOf(tests.keySet())) {
      for (var implication : vocabulary.implications()) {
        if (concerns(space, implication)) {
          drawIn(space, implication);
        }
      }
    }
    // A person's attribute is shared with holdings in spaces that nothing looks at yet.
    for (var space : List.copyOf(tests.keySet())) {
      if (space.kind().equals(Vocabulary.PERSON)) {
        drawInHoldings(space);
      }
    }
    return size() > before;
  }

  private void drawIn(Space space, Implication implication) {
    var person = space.sibling(Vocabulary.PERSON);
    switch (implication) {
      case Implication.Same(var when, var then) -> {
        if (looksAtAny(space, when) || looksAtAny(space, then)) {
          look(space, when);
          look(space, then);
        }
      }
      case Implication.Shares(var when, var attribute, var personAttribute) -> {
        if (looksAt(space, attribute) || looksAt(person, personAttribute)) {
          look(space, when);
          look(space, attribute);
          look(person, personAttribute);
        }
      }
      case Implication.Includes(var when, var personAttribute, var value) -> {
        if (looksAtAny(space, when) || looksAt(person, personAttribute)) {
          look(space, when);
          look(person, personAttribute).add(Test.oneOf(value));
        }
      }
    }
  }

  private void drawInHoldings(Space person) {
    for (var implication : vocabulary.implications()) {
      boolean speaksOfPerson =
          switch (implication) {
            case Implication.Same _ -> false;
            case Implication.Shares(_, _, var attribute) -> looksAt(person, attribute);
            case Implication.Includes(_, var attribute, _) -> looksAt(person, attribute);
          };
      if (speaksOfPerson) {
        tests.computeIfAbsent(
            person.sibling(implication.when().kind()), _ -> new LinkedHashMap<>());
      }
    }
  }

  /// A pattern that matches everything of its kind speaks of whatever is there.
  private boolean looksAtAny(Space space, Pattern pattern) {
    return pattern.tests().isEmpty()
        || pattern.tests().keySet().stream().anyMatch(a -> looksAt(space, a));
  }

  private boolean drawn(Space space, Implication implication) {
    return switch (implication) {
      case Implication.Same(var when, _) ->
          when.tests().keySet().stream().allMatch(a -> looksAt(space, a));
      case Implication.Shares(_, var attribute, var personAttribute) ->
          looksAt(space, attribute) && looksAt(space.sibling(Vocabulary.PERSON), personAttribute);
      case Implication.Includes(var when, var personAttribute, _) ->
          when.tests().keySet().stream().allMatch(a -> looksAt(space, a))
              && looksAt(space.sibling(Vocabulary.PERSON), personAttribute);
    };
  }

  /// Where a holding's attribute and a person's have the same values, both are divided alike.
  private void shareTests() {
    boolean changed = true;
    while (changed) {
      int before = size();
      for (var space : List.copyOf(tests.keySet())) {
        for (var implication : vocabulary.implications()) {
          if (concerns(space, implication)
              && implication instanceof Implication.Shares(_, var attribute, var theirs)
              && looksAt(space, attribute)) {
            var mine = look(space, attribute);
            var persons = look(space.sibling(Vocabulary.PERSON), theirs);
            mine.addAll(persons);
            persons.addAll(mine);
          }
        }
      }
      changed = size() > before;
    }
  }

  private int size() {
    return tests.values().stream()
        .mapToInt(m -> 1 + m.values().stream().mapToInt(s -> 1 + s.size()).sum())
        .sum();
  }
}
