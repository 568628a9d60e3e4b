package io.bangka.service;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The JSON Schemas of what is answered (draft 2020-12), generated from the records, [Answer] and
/// [MessageAnswer]: what is not optional there is required here. Not needed to answer; it may use
/// reflection.
public final class AnswerSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);

  private final boolean closed;
  private final SequencedMap<String, Shape> definitions = new LinkedHashMap<>();

  private AnswerSchema(boolean closed) {
    this.closed = closed;
  }

  /// The published schema of answers. Fields may be added to answers later, so it lets unknown ones
  /// through.
  public static String text() {
    return of(Answer.class, "An answer of Bangka", false);
  }

  /// The published schema of what messages mean.
  public static String ofMessages() {
    return of(MessageAnswer.class, "What a message means", false);
  }

  /// The published schema of routes.
  public static String ofRoutes() {
    return of(RouteAnswer.class, "The best lawful ways to a goal", false);
  }

  /// The published schema of the turns of an interview.
  public static String ofInterviews() {
    return of(InterviewAnswer.class, "A turn of an interview", false);
  }

  /// The schema of any record that is answered, as [#text].
  public static Shape.Fields of(Class<? extends Record> type) {
    return new AnswerSchema(false).schema(type, type.getSimpleName());
  }

  /// The published schema of what ways to pay cost.
  public static String ofCosts() {
    return of(CostAnswer.class, "What the ways to pay cost", false);
  }

  /// The schema of a record, without room for fields that it does not have: for tests.
  static String closed(Class<? extends Record> type) {
    return of(type, type.getSimpleName(), true);
  }

  private static String of(Class<? extends Record> type, String title, boolean closed) {
    return AnswerJson.pretty(new AnswerSchema(closed).schema(type, title)) + "\n";
  }

  private Shape.Fields schema(Class<? extends Record> type, String title) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("$schema", text(DIALECT));
    fields.put("title", text(title));
    fields.putAll(object(type).fields());
    fields.put("$defs", new Shape.Fields(definitions));
    return new Shape.Fields(fields);
  }

  private Shape.Fields object(Class<?> type) {
    var properties = new LinkedHashMap<String, Shape>();
    var required = new ArrayList<Shape>();
    boolean inlined = false;
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Inlined.class)) {
        inlined = true;
      } else {
        properties.put(component.getName(), of(component.getGenericType()));
        if (component.getType() != Optional.class) {
          required.add(text(component.getName()));
        }
      }
    }
    return object(properties, required, closed && !inlined);
  }

  private static Shape.Fields object(
      SequencedMap<String, Shape> properties, List<Shape> required, boolean closed) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("type", text("object"));
    fields.put("properties", new Shape.Fields(properties));
    fields.put("required", new Shape.Several(required));
    if (closed) {
      fields.put("additionalProperties", new Shape.Flag(false));
    }
    return new Shape.Fields(fields);
  }

  private Shape of(Type type) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalStateException("no schema for " + type);
    };
  }

  private Shape generic(ParameterizedType type) {
    Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return of(last);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return fields(Map.entry("type", text("array")), Map.entry("items", of(last)));
    }
    return fields(Map.entry("type", text("object")), Map.entry("additionalProperties", of(last)));
  }

  private Shape plain(Class<?> type) {
    if (type.isEnum()) {
      return fields(Map.entry("enum", new Shape.Several(codes(type))));
    }
    if (type == Shape.Fields.class) {
      return fields(Map.entry("type", text("object")));
    }
    return type.isRecord() ? reference(type) : scalar(type);
  }

  private static Shape scalar(Class<?> type) {
    if (type == LocalDate.class) {
      return fields(Map.entry("type", text("string")), Map.entry("format", text("date")));
    }
    return fields(Map.entry("type", text(scalarName(type))));
  }

  private static String scalarName(Class<?> type) {
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == BigDecimal.class) {
      return "number";
    }
    return WHOLE.contains(type) ? "integer" : "string";
  }

  private Shape reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, new Shape.Fields(new LinkedHashMap<>()));
      definitions.put(name, object(type));
    }
    return fields(Map.entry("$ref", text("#/$defs/" + name)));
  }

  private static List<Shape> codes(Class<?> type) {
    var codes = new ArrayList<Shape>();
    for (Object value : type.getEnumConstants()) {
      codes.add(text(Codes.of((Enum<?>) value)));
    }
    return codes;
  }

  private static Shape text(String value) {
    return new Shape.Text(value);
  }

  @SafeVarargs
  private static Shape.Fields fields(Map.Entry<String, Shape>... entries) {
    var fields = new LinkedHashMap<String, Shape>();
    for (var entry : entries) {
      fields.put(entry.getKey(), entry.getValue());
    }
    return new Shape.Fields(fields);
  }
}
