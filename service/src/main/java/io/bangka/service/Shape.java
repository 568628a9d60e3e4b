package io.bangka.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A holding, pattern, profile or query as people write it, ready to be written as JSON: the same
/// shape as in a profile or a pack.
public sealed interface Shape {
  record Text(String value) implements Shape {}

  record Flag(boolean value) implements Shape {}

  record Whole(long value) implements Shape {}

  record Several(List<Shape> items) implements Shape {
    public Several {
      items = List.copyOf(items);
    }
  }

  record Fields(SequencedMap<String, Shape> fields) implements Shape {
    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    static Fields of(String key, Shape value) {
      var fields = new LinkedHashMap<String, Shape>();
      fields.put(key, value);
      return new Fields(fields);
    }
  }
}
