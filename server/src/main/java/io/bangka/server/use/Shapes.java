package io.bangka.server.use;

import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Written;

/// What was written as JSON, to be written again.
public final class Shapes {
  private Shapes() {}

  public static Shape of(Written written) {
    return switch (written) {
      case Written.Scalar scalar -> scalar(scalar);
      case Written.Sequence(var items, var _) ->
          new Shape.Several(items.stream().map(Shapes::of).toList());
      case Written.Mapping(var entries, var _) -> {
        var json = new Json();
        entries.forEach(entry -> json.put(entry.key().text(), of(entry.value())));
        yield json.shape();
      }
    };
  }

  private static Shape scalar(Written.Scalar scalar) {
    if (scalar.quoted()) {
      return new Shape.Text(scalar.text());
    }
    if (scalar.text().matches("true|false")) {
      return new Shape.Flag(Boolean.parseBoolean(scalar.text()));
    }
    return scalar.text().matches("-?\\d{1,18}")
        ? new Shape.Whole(Long.parseLong(scalar.text()))
        : new Shape.Text(scalar.text());
  }
}
