package io.bangka.service;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Something ready to be written as JSON: a holding, pattern, profile or query in the shape in
/// which people write it, or what a tool for authors reports.
public sealed interface Shape {
  record Text(String value) implements Shape {}

  record Flag(boolean value) implements Shape {}

  record Whole(long value) implements Shape {}

  /// Written as a plain decimal.
  record Decimal(BigDecimal value) implements Shape {}

  record Several(List<Shape> items) implements Shape {
    public Several {
      items = List.copyOf(items);
    }
  }

  record Fields(SequencedMap<String, Shape> fields) implements Shape {
    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    public static Fields of(String key, Shape value) {
      var fields = new LinkedHashMap<String, Shape>();
      fields.put(key, value);
      return new Fields(fields);
    }
  }
}
