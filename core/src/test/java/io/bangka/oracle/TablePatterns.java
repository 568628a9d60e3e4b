package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads patterns, tests and holdings as the tables write them.
final class TablePatterns {
  static final Holding SOMEBODY =
      Holding.of(
          Vocabulary.PERSON,
          Map.of("nationality", Said.exactly("CY"), "age", new Said.Within(Test.between(30, 30))));

  private TablePatterns() {}

  static Pattern pattern(Table table) {
    var kind = table.entries().getFirst();
    var tests = new TreeMap<String, Test>();
    for (var entry : new Table(kind.value()).entries()) {
      tests.put(entry.key().text(), test(new Table(entry.value())));
    }
    return new Pattern(kind.key().text(), tests);
  }

  static Test test(Table table) {
    if (!table.isMapping()) {
      return new Test.OneOf(new TreeSet<>(table.texts()));
    }
    var values = table.find("one-of");
    if (values.isPresent()) {
      return new Test.OneOf(new TreeSet<>(values.get().texts()));
    }
    return table
        .find("not")
        .map(not -> (Test) new Test.NoneOf(new TreeSet<>(not.texts())))
        .orElseGet(() -> range(table));
  }

  private static Test.Range range(Table table) {
    var low = bound(table, "at-least", 0, bound(table, "above", 1, OptionalLong.empty()));
    var high = bound(table, "at-most", 0, bound(table, "below", -1, OptionalLong.empty()));
    return new Test.Range(low, high);
  }

  private static OptionalLong bound(Table table, String key, long more, OptionalLong otherwise) {
    return table
        .find(key)
        .map(value -> OptionalLong.of(Long.parseLong(value.text()) + more))
        .orElse(otherwise);
  }

  static Holding holding(Table table) {
    var kind = table.entries().getFirst();
    return holding(kind.key().text(), new Table(kind.value()));
  }

  /// What a table says of the person, under `person`; else somebody of whom all is known.
  static Holding person(Table table) {
    return table
        .find(Vocabulary.PERSON)
        .map(person -> holding(Vocabulary.PERSON, person))
        .orElse(SOMEBODY);
  }

  private static Holding holding(String kind, Table attributes) {
    var said = new TreeMap<String, Said>();
    for (var entry : attributes.entries()) {
      said.put(entry.key().text(), said(new Table(entry.value())));
    }
    return Holding.of(kind, said);
  }

  private static Said said(Table table) {
    if (table.isMapping()) {
      return new Said.Within(test(table));
    }
    if (table.texts().getFirst().matches("[0-9]+")) {
      long number = Long.parseLong(table.text());
      return new Said.Within(Test.between(number, number));
    }
    return new Said.Exactly(new TreeSet<>(table.texts()));
  }

  /// The values as [Matching] reads them.
  static Full full(Table table) {
    var kind = table.entries().getFirst();
    var values = new TreeMap<String, SortedSet<String>>();
    for (var entry : new Table(kind.value()).entries()) {
      values.put(entry.key().text(), set(new Table(entry.value())));
    }
    return new Full(kind.key().text(), values);
  }

  static SortedSet<String> set(Table table) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(table.texts()));
  }
}
