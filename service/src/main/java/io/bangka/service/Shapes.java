package io.bangka.service;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// Turns holdings and patterns into the shape in which people write them.
record Shapes(Vocabulary vocabulary) {

  /// `{document: {kind: passport}}`.
  Shape.Fields pattern(Pattern pattern) {
    return Shape.Fields.of(pattern.kind(), tests(pattern));
  }

  Shape.Fields holding(Holding holding) {
    return Shape.Fields.of(holding.kind(), attributes(holding));
  }

  /// Without the kind: `{kind: passport}`.
  Shape.Fields tests(Pattern pattern) {
    var fields = new LinkedHashMap<String, Shape>();
    pattern.tests().forEach((path, test) -> put(fields, path, test(pattern.kind(), path, test)));
    return new Shape.Fields(fields);
  }

  Shape.Fields attributes(Holding holding) {
    var fields = new LinkedHashMap<String, Shape>();
    holding.said().forEach((path, said) -> put(fields, path, said(holding.kind(), path, said)));
    return new Shape.Fields(fields);
  }

  /// A profile tells "one of these" from "all of these"; a pattern has only the former.
  private Shape said(String kind, String path, Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> values(kind, path, values);
      case Said.Within(Test.OneOf(var values)) ->
          Shape.Fields.of("one-of", list(kind, path, values));
      case Said.Within(var test) -> test(kind, path, test);
    };
  }

  private Shape test(String kind, String path, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> values(kind, path, values);
      case Test.NoneOf(var values) -> Shape.Fields.of("not", values(kind, path, values));
      case Test.Range range -> range(kind, path, range);
    };
  }

  private Shape values(String kind, String path, SortedSet<String> values) {
    return values.size() == 1 ? value(kind, path, values.first()) : list(kind, path, values);
  }

  private Shape list(String kind, String path, SortedSet<String> values) {
    return new Shape.Several(values.stream().map(v -> value(kind, path, v)).toList());
  }

  private Shape value(String kind, String path, String value) {
    boolean flag = domain(kind, path).filter(d -> d instanceof Domain.Flag).isPresent();
    return flag ? new Shape.Flag(value.equals("true")) : new Shape.Text(value);
  }

  private Shape range(String kind, String path, Test.Range range) {
    boolean day = domain(kind, path).filter(d -> d instanceof Domain.Day).isPresent();
    if (range.atLeast().equals(range.atMost())) {
      return bound(range.low(), day);
    }
    var fields = new LinkedHashMap<String, Shape>();
    range.atLeast().ifPresent(low -> fields.put(day ? "from" : "at-least", bound(low, day)));
    range.atMost().ifPresent(high -> fields.put(day ? "to" : "at-most", bound(high, day)));
    return new Shape.Fields(fields);
  }

  private static Shape bound(long value, boolean day) {
    return day ? new Shape.Text(LocalDate.ofEpochDay(value).toString()) : new Shape.Whole(value);
  }

  private Optional<Domain> domain(String kind, String path) {
    return vocabulary.kind(kind).flatMap(k -> k.attribute(path)).map(Attribute::domain);
  }

  /// `verified-with.kind` nests, as it is written: `verified-with: {kind: …}`.
  private static void put(Map<String, Shape> fields, String path, Shape value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      fields.put(path, value);
      return;
    }
    var inner = new LinkedHashMap<String, Shape>();
    if (fields.get(path.substring(0, dot)) instanceof Shape.Fields(var before)) {
      inner.putAll(before);
    }
    put(inner, path.substring(dot + 1), value);
    fields.put(path.substring(0, dot), new Shape.Fields(inner));
  }
}
