package io.bangka.server.use;

import io.bangka.attempts.Field;
import io.bangka.attempts.Outcome;
import io.bangka.model.Domain;
import io.bangka.model.Failure;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.Arrays;
import java.util.List;

/// The JSON Schema of a report, exact for this knowledge, and what such schemas are made of.
public record ReportSchemas(Knowledge knowledge) {
  /// Reports that are kept. Tests hand in each.
  public static final List<UseCase.Example> EXAMPLES =
      List.of(
          new UseCase.Example(
              "it-worked",
              new LocalText("It worked", "办成了"),
              """
              {"procedure":"wechat-pay.link-international-card","outcome":"worked",
               "country":"CY","document":"passport","network":"visa"}\
              """),
          new UseCase.Example(
              "it-was-refused",
              new LocalText("It was refused, with a message", "被拒绝，屏幕有提示"),
              """
              {"procedure":"wechat-pay.link-international-card","outcome":"refused",
               "date":"2026-08-01","network":"visa","issuer":"bank-of-cyprus",
               "appVersion":"8.0.50","message":"该卡暂不支持"}\
              """));

  /// What somebody hands in.
  ///
  /// @param whole or a part of it that corrects another; what is `null` there is taken back
  public Shape.Fields report(boolean whole) {
    var properties = new Json();
    for (Field field : Field.values()) {
      if (field != Field.ID) {
        String name = field == Field.APP_VERSION ? "appVersion" : field.written();
        properties.put(name, whole ? value(field) : orNull(value(field)));
      }
    }
    var schema =
        object(properties)
            .put("additionalProperties", false)
            .put(
                "description",
                "What happened to somebody who tried. No names, no numbers: those are refused.");
    return (whole ? schema.texts("required", List.of("procedure", "outcome")) : schema).shape();
  }

  private Shape value(Field field) {
    return switch (field) {
      case ID, PROCEDURE ->
          text("The id of a procedure, as /api/v1/knowledge/procedures lists them.");
      case DATE -> day("The day on which it happened; today if left out.");
      case OUTCOME -> choice(Outcome.values());
      case COUNTRY -> text("Of the document: ISO 3166-1 alpha-2.");
      case DOCUMENT -> coded("document", "kind");
      case NETWORK -> coded("card", "network");
      case ISSUER -> text("The bank of the card, by a short name: bank-of-cyprus.");
      case APP_VERSION -> text("Of the platform's application.");
      case REASON -> choice(Failure.values());
      case MESSAGE -> text("What the screen showed.", 500);
      case NOTE -> text("Whatever else.", 2000);
    };
  }

  private Shape coded(String kind, String attribute) {
    return knowledge.vocabulary().attribute(kind, attribute).domain() instanceof Domain.Coded coded
        ? new Json().put("type", "string").texts("enum", coded.values().keySet()).shape()
        : text(attribute);
  }

  private static Shape orNull(Shape shape) {
    var nothing = new Json().put("type", "null").shape();
    return new Json().list("anyOf", List.of(shape, nothing), s -> s).shape();
  }

  /// Any text.
  public static Shape text(String description) {
    return new Json().put("type", "string").put("description", description).shape();
  }

  private static Shape text(String description, long longest) {
    return new Json()
        .put("type", "string")
        .put("maxLength", longest)
        .put("description", description)
        .shape();
  }

  /// A day (ISO 8601).
  public static Shape day(String description) {
    return new Json()
        .put("type", "string")
        .put("format", "date")
        .put("description", description)
        .shape();
  }

  /// One of the constants as they are written.
  public static Shape choice(Enum<?>[] values) {
    var names = Arrays.stream(values).map(Scalars::written).toList();
    return new Json().put("type", "string").texts("enum", names).shape();
  }

  /// An object, to be gone on with.
  public static Json object(Json properties) {
    return new Json().put("type", "object").put("properties", properties.shape());
  }
}
