package io.bangka.workshop.schema;

import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The words of JSON Schema (draft 2020-12).
final class Shapes {
  static final Shape ANYTHING = new Shape.Flag(true);
  static final Shape TEXT = type("string");
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
  static Shape closed(SequencedMap<String, Shape> keys, String... required) {
    return object(keys, false, required);
  }

  /// An object that may have others, too.
  static Shape open(SequencedMap<String, Shape> keys, String... required) {
    return object(keys, true, required);
  }

  private static Shape object(
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

  /// The object has at least one of these keys.
  static Shape needing(Shape.Fields object, Collection<String> keys) {
    var fields = new java.util.LinkedHashMap<>(object.fields());
    fields.put(
        "anyOf",
        new Shape.Several(
            keys.stream()
                .<Shape>map(key -> new Json().texts("required", List.of(key)).shape())
                .toList()));
    return new Shape.Fields(fields);
  }

  @SafeVarargs
  static SequencedMap<String, Shape> keys(Map.Entry<String, Shape>... entries) {
    var keys = new java.util.LinkedHashMap<String, Shape>();
    for (var entry : entries) {
      keys.put(entry.getKey(), entry.getValue());
    }
    return keys;
  }
}
