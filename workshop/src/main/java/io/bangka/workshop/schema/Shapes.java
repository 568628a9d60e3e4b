package io.bangka.workshop.schema;

import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The words of JSON Schema (draft 2020-12).
final class Shapes {
  static final Shape ANYTHING = new Shape.Flag(true);
  static final Shape TEXT = type("string");

  /// What somebody reads: not blank.
  static final Shape PROSE = pattern("\\S");

  static final Shape FLAG = type("boolean");
  static final Shape WHOLE = type("integer");

  private Shapes() {}

  static Shape type(String name) {
    return new Json().put("type", name).shape();
  }

  static Shape pattern(String regex) {
    return new Json().put("type", "string").put("pattern", regex).shape();
  }

  static Shape oneOf(Collection<String> values) {
    return new Json().texts("enum", values).shape();
  }

  /// The constants as packs write them.
  static Shape oneOf(Class<? extends Enum<?>> type) {
    return oneOf(Stream.of(type.getEnumConstants()).map(Scalars::written).toList());
  }

  static Shape any(Shape... schemas) {
    return new Json().list("anyOf", List.of(schemas), s -> s).shape();
  }

  static Shape list(Shape items) {
    return new Json().put("type", "array").put("items", items).put("minItems", 1).shape();
  }

  /// One, or a list of them.
  static Shape some(Shape item) {
    return any(item, list(item));
  }

  static Shape reference(String definition) {
    return new Json().put("$ref", "#/$defs/" + definition).shape();
  }

  /// An object that has these keys and no others.
  static Shape.Fields closed(SequencedMap<String, Shape> keys, String... required) {
    return object(keys, false, required);
  }

  /// An object that may have others, too.
  static Shape.Fields open(SequencedMap<String, Shape> keys, String... required) {
    return object(keys, true, required);
  }

  /// At least one of these keys, and no others.
  static Shape.Fields bounds(SequencedMap<String, Shape> keys) {
    return needing(closed(keys), keys.keySet());
  }

  private static Shape.Fields object(
      SequencedMap<String, Shape> keys, boolean others, String... required) {
    var json = new Json().put("type", "object").put("properties", new Shape.Fields(keys));
    if (required.length > 0) {
      json.texts("required", List.of(required));
    }
    if (!others) {
      json.put("additionalProperties", false);
    }
    return json.shape();
  }

  /// An object whose keys are names of the author's own.
  static Shape named(Shape each) {
    return new Json().put("type", "object").put("additionalProperties", each).shape();
  }

  /// An object with some keys of its own, whose others are names of the author's.
  static Shape named(SequencedMap<String, Shape> keys, Shape others, String... required) {
    return with(closed(keys, required), "additionalProperties", others);
  }

  /// The object has at least one of these keys.
  static Shape.Fields needing(Shape.Fields object, Collection<String> keys) {
    return with(object, new Json().put("anyOf", each(keys)));
  }

  /// The object has one of these keys, and only one.
  static Shape.Fields exactlyOne(Shape.Fields object, Collection<String> keys) {
    return with(object, new Json().put("oneOf", each(keys)));
  }

  /// The object has not both of these keys.
  static Shape.Fields notBoth(Shape.Fields object, String one, String other) {
    return with(object, new Json().put("not", required(one, other)));
  }

  /// Where the object has the one key, it has the other, too.
  static Shape.Fields asking(Shape.Fields object, String one, String other) {
    var key = new Json().texts(one, List.of(other)).shape();
    return with(object, new Json().put("dependentRequired", key));
  }

  /// Where the object's key has the value, it has the other key, too.
  static Shape.Fields asking(Shape.Fields object, String key, String value, String other) {
    var condition =
        new Json()
            .put("properties", new Json().put(key, oneOf(List.of(value))).shape())
            .texts("required", List.of(key));
    return with(object, new Json().put("if", condition.shape()).put("then", required(other)));
  }

  private static Shape required(String... keys) {
    return new Json().texts("required", List.of(keys)).shape();
  }

  private static Shape each(Collection<String> keys) {
    return new Shape.Several(keys.stream().map(Shapes::required).toList());
  }

  /// One more thing that holds of the object.
  private static Shape.Fields with(Shape.Fields object, Json more) {
    List<Shape> all = new ArrayList<>();
    if (object.fields().get("allOf") instanceof Shape.Several(var before)) {
      all.addAll(before);
    }
    all.add(more.shape());
    return with(object, "allOf", new Shape.Several(all));
  }

  private static Shape.Fields with(Shape.Fields object, String key, Shape value) {
    var fields = new LinkedHashMap<>(object.fields());
    fields.put(key, value);
    return new Shape.Fields(fields);
  }

  @SafeVarargs
  static SequencedMap<String, Shape> keys(Map.Entry<String, Shape>... entries) {
    var keys = new LinkedHashMap<String, Shape>();
    for (var entry : entries) {
      keys.put(entry.getKey(), entry.getValue());
    }
    return keys;
  }
}
