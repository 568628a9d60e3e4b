package io.bangka.workshop.page;

import io.bangka.service.AnswerJson;
import io.bangka.service.Shape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// Builds a JSON object, field by field in the order of the calls. Not thread-safe.
public final class Json {
  private final SequencedMap<String, Shape> fields = new LinkedHashMap<>();

  public Json put(String name, Shape value) {
    fields.put(name, value);
    return this;
  }

  public Json put(String name, String value) {
    return put(name, new Shape.Text(value));
  }

  public Json put(String name, long value) {
    return put(name, new Shape.Whole(value));
  }

  public Json put(String name, boolean value) {
    return put(name, new Shape.Flag(value));
  }

  /// Nothing is written for an empty one.
  public Json put(String name, Optional<?> value) {
    value.ifPresent(v -> put(name, v.toString()));
    return this;
  }

  public <T> Json list(
      String name, Collection<T> items, Function<? super T, ? extends Shape> each) {
    return put(name, new Shape.Several(items.stream().<Shape>map(each).toList()));
  }

  public Json texts(String name, Collection<String> items) {
    return list(name, items, Shape.Text::new);
  }

  public Shape.Fields shape() {
    return new Shape.Fields(fields);
  }

  /// For people: over several lines, with a line break at its end.
  public String pretty() {
    return AnswerJson.pretty(shape()) + "\n";
  }
}
