package io.bangka.workshop.schema;

import static io.bangka.workshop.schema.Shapes.any;
import static io.bangka.workshop.schema.Shapes.bounds;
import static io.bangka.workshop.schema.Shapes.closed;
import static io.bangka.workshop.schema.Shapes.keys;
import static io.bangka.workshop.schema.Shapes.reference;
import static io.bangka.workshop.schema.Shapes.some;
import static java.util.Map.entry;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import io.bangka.service.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Patterns: each kind with its attributes, each attribute with its values and groups.
record PatternSchemas(Vocabulary vocabulary) {

  /// The definitions that patterns refer to: the tests of each list of values, and each kind.
  SequencedMap<String, Shape> definitions() {
    var definitions = new LinkedHashMap<String, Shape>();
    vocabulary
        .kinds()
        .values()
        .forEach(kind ->
            kind.attributes().values().stream()
                .map(Attribute::domain)
                .filter(Domain.Coded.class::isInstance)
                .map(Domain.Coded.class::cast)
                .forEach(list -> {
                  definitions.put("value-" + list.name(), value(list));
                  definitions.put("test-" + list.name(), test(reference("value-" + list.name())));
                }));
    definitions.put("number", number());
    definitions.put("day-test", day());
    vocabulary.kinds().values().forEach(kind -> definitions.put(name(kind), closed(tests(kind))));
    return definitions;
  }

  static String name(Kind kind) {
    return "pattern-" + kind.name();
  }

  /// The kinds as keys: `document: {kind: passport}`.
  SequencedMap<String, Shape> kinds() {
    var kinds = new LinkedHashMap<String, Shape>();
    vocabulary.kinds().values().forEach(kind -> kinds.put(kind.name(), reference(name(kind))));
    return kinds;
  }

  /// The attributes as keys. Those of a related holding stand below its name; its first attribute
  /// may stand there alone.
  SequencedMap<String, Shape> tests(Kind kind) {
    var tests = new LinkedHashMap<String, Shape>();
    var related = new LinkedHashMap<String, SequencedMap<String, Shape>>();
    for (Attribute attribute : kind.attributes().values()) {
      int dot = attribute.path().indexOf('.');
      if (dot < 0) {
        tests.put(attribute.path(), test(attribute));
      } else {
        related
            .computeIfAbsent(attribute.path().substring(0, dot), _ -> new LinkedHashMap<>())
            .put(attribute.path().substring(dot + 1), test(attribute));
      }
    }
    related.forEach((name, below) -> {
      List<Shape> ways = new ArrayList<>(List.of(closed(below)));
      ways.add(below.firstEntry().getValue());
      tests.put(name, any(ways.toArray(Shape[]::new)));
    });
    return tests;
  }

  private static Shape test(Attribute attribute) {
    return switch (attribute.domain()) {
      case Domain.Flag _ -> attribute.tacit() ? Shapes.some(Shapes.FLAG) : Shapes.FLAG;
      case Domain.Whole _ -> reference("number");
      case Domain.Day _ -> reference("day-test");
      case Domain.Coded list -> reference("test-" + list.name());
    };
  }

  /// An open list offers its values and takes others.
  private Shape value(Domain.Coded list) {
    var values = new ArrayList<>(list.values().keySet());
    vocabulary
        .groups()
        .forEach((name, members) -> {
          if (list.open() || list.values().keySet().containsAll(members)) {
            values.add(name);
          }
        });
    return list.open() ? any(Shapes.oneOf(values), Shapes.TEXT) : Shapes.oneOf(values);
  }

  private static Shape test(Shape value) {
    return any(
        some(value),
        closed(keys(entry("not", some(value))), "not"),
        closed(keys(entry("one-of", Shapes.list(value))), "one-of")); // what a yield leaves open
  }

  private static Shape number() {
    return any(
        Shapes.WHOLE,
        bounds(
            keys(
                entry("at-least", Shapes.WHOLE),
                entry("at-most", Shapes.WHOLE),
                entry("above", Shapes.WHOLE),
                entry("below", Shapes.WHOLE))));
  }

  private static Shape day() {
    Shape day = reference("day");
    return any(
        day,
        bounds(
            keys(entry("after", day), entry("before", day), entry("from", day), entry("to", day))));
  }
}
