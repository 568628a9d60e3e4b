package io.bangka.service;

import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The one place where answers, what messages mean, and reports become JSON. The same answer always
/// gives the same bytes: fields in the order of the records, numbers as plain decimals, no spaces.
///
/// Stateless and thread-safe.
public final class AnswerJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /// With the same line ends on every system.
  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          var indenter = new DefaultIndenter("  ", "\n");
          return new DefaultPrettyPrinter()
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private AnswerJson() {}

  /// On one line, without a line break at its end.
  public static String text(Answer answer) {
    var out = new StringWriter();
    write(answer, out);
    return out.toString();
  }

  /// Leaves the writer open.
  public static void write(Answer answer, Writer out) {
    try (JsonGenerator json = generator(out)) {
      new AnswerFields(new JsonSink(json)).answer(answer);
    }
  }

  /// On one line, without a line break at its end.
  public static String text(MessageAnswer answer) {
    var out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new MessageFields(new JsonSink(json)).answer(answer);
    }
    return out.toString();
  }

  /// On one line, without a line break at its end.
  public static String text(CostAnswer answer) {
    var out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new CostFields(new JsonSink(json)).answer(answer);
    }
    return out.toString();
  }

  /// On one line, without a line break at its end.
  public static String text(InterviewAnswer turn) {
    var out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new DialogueFields(new JsonSink(json)).answer(turn);
    }
    return out.toString();
  }

  /// On one line, without a line break at its end.
  public static String text(RouteAnswer answer) {
    var out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new RouteFields(new JsonSink(json)).answer(answer);
    }
    return out.toString();
  }

  /// On one line, without a line break at its end.
  public static String text(Shape shape) {
    var out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new JsonSink(json).shape(shape);
    }
    return out.toString();
  }

  /// Over several lines, for people: a schema.
  public static String pretty(Shape shape) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(INDENTED, out)) {
      new JsonSink(json).shape(shape);
    }
    return out.toString();
  }

  private static JsonGenerator generator(Writer out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }
}
