package io.bangka.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes fields in the order of the calls. Jackson's streaming layer only: binding objects to JSON
/// by reflection costs a cold start more than the whole answer.
record JsonSink(JsonGenerator json) {

  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void text(String name, Optional<?> value) {
    value.ifPresent(v -> text(name, v.toString()));
  }

  void code(String name, Enum<?> value) {
    text(name, Codes.of(value));
  }

  void code(String name, Optional<? extends Enum<?>> value) {
    value.ifPresent(v -> code(name, v));
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void number(String name, long value) {
    json.writeName(name);
    json.writeNumber(value);
  }

  void number(String name, BigDecimal value) {
    json.writeName(name);
    json.writeNumber(value);
  }

  <T> void list(String name, List<T> items, Consumer<T> each) {
    json.writeName(name);
    json.writeStartArray();
    items.forEach(each);
    json.writeEndArray();
  }

  void texts(String name, List<String> items) {
    list(name, items, json::writeString);
  }

  void numbers(String name, List<Integer> items) {
    list(name, items, json::writeNumber);
  }

  void shape(String name, Shape shape) {
    json.writeName(name);
    shape(shape);
  }

  void shape(Shape shape) {
    switch (shape) {
      case Shape.Text(var value) -> json.writeString(value);
      case Shape.Flag(var value) -> json.writeBoolean(value);
      case Shape.Whole(var value) -> json.writeNumber(value);
      case Shape.Decimal(var value) -> json.writeNumber(value);
      case Shape.Several(var items) -> {
        json.writeStartArray();
        items.forEach(this::shape);
        json.writeEndArray();
      }
      case Shape.Fields fields -> object(() -> inline(fields));
    }
  }

  void inline(Shape.Fields fields) {
    fields.fields().forEach(this::shape);
  }
}
