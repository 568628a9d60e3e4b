package io.bangka.server.api;

import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The schemas of a description. Definitions inside of one become schemas of their own, under the
/// name of the one that brought them: `Answer.Because`.
final class Components {
  private static final String INSIDE = "#/$defs/";
  private static final String OUTSIDE = "#/components/schemas/";

  private final SequencedMap<String, Shape> schemas = new LinkedHashMap<>();

  /// Adds a schema, and those inside of it.
  ///
  /// @return its name
  String add(String name, Shape.Fields schema) {
    var own = new LinkedHashMap<>(schema.fields());
    own.remove("$schema");
    if (own.remove("$defs") instanceof Shape.Fields(var definitions)) {
      definitions.forEach((inner, shape) -> schemas.put(name + "." + inner, moved(shape, name)));
    }
    schemas.put(name, moved(new Shape.Fields(own), name));
    return name;
  }

  String add(String name, Shape schema) {
    schemas.put(name, schema);
    return name;
  }

  Shape shape() {
    return new Shape.Fields(schemas);
  }

  static Shape reference(String name) {
    return new Json().put("$ref", OUTSIDE + name).shape();
  }

  /// `explain-message` as the name of a type: `ExplainMessage`.
  static String title(String name) {
    var title = new StringBuilder();
    for (String word : name.split("-", -1)) {
      title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return title.toString();
  }

  private static Shape moved(Shape shape, String name) {
    return switch (shape) {
      case Shape.Text(var value) when value.startsWith(INSIDE) ->
          new Shape.Text(OUTSIDE + name + "." + value.substring(INSIDE.length()));
      case Shape.Text _, Shape.Flag _, Shape.Whole _, Shape.Decimal _ -> shape;
      case Shape.Several(var items) ->
          new Shape.Several(items.stream().map(item -> moved(item, name)).toList());
      case Shape.Fields(var fields) -> {
        var json = new Json();
        fields.forEach((key, value) -> json.put(key, moved(value, name)));
        yield json.shape();
      }
    };
  }
}
