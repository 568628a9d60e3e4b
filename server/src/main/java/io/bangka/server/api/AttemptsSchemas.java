package io.bangka.server.api;

import io.bangka.attempts.Field;
import io.bangka.attempts.Outcome;
import io.bangka.attempts.Reasons;
import io.bangka.model.Domain;
import io.bangka.model.Failure;
import io.bangka.model.Knowledge;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.Arrays;
import java.util.List;

/// The JSON Schemas of reports and of what follows from them.
record AttemptsSchemas(Knowledge knowledge) {

  /// What somebody hands in.
  ///
  /// @param whole or a part of it that corrects another; what is `null` there is taken back
  Shape report(boolean whole) {
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
          OpenApi.text("The id of a procedure, as /api/v1/knowledge/procedures lists them.");
      case DATE -> day("The day on which it happened; today if left out.");
      case OUTCOME -> choice(Outcome.values());
      case COUNTRY -> OpenApi.text("Of the document: ISO 3166-1 alpha-2.");
      case DOCUMENT -> coded("document", "kind");
      case NETWORK -> coded("card", "network");
      case ISSUER -> OpenApi.text("The bank of the card, by a short name: bank-of-cyprus.");
      case APP_VERSION -> OpenApi.text("Of the platform's application.");
      case REASON -> choice(Failure.values());
      case MESSAGE -> text("What the screen showed.", 500);
      case NOTE -> text("Whatever else.", 2000);
    };
  }

  private Shape coded(String kind, String attribute) {
    return knowledge.vocabulary().attribute(kind, attribute).domain() instanceof Domain.Coded coded
        ? new Json().put("type", "string").texts("enum", coded.values().keySet()).shape()
        : OpenApi.text(attribute);
  }

  private static Shape orNull(Shape shape) {
    var nothing = new Json().put("type", "null").shape();
    return new Json().list("anyOf", List.of(shape, nothing), s -> s).shape();
  }

  static Shape receipt() {
    return object(new Json().put("receipt", OpenApi.text("A secret: keep it.")))
        .texts("required", List.of("receipt"))
        .shape();
  }

  static Shape imported() {
    var properties = new Json().put("reports", whole()).put("added", whole()).put("from", whole());
    return object(properties).texts("required", List.of("reports", "added")).shape();
  }

  /// Of a procedure only `procedure`, `asOf`, `published` and `fromWeb` where fewer than five told.
  static Shape statistics() {
    var issuer = object(new Json().put("issuer", string()).put("rate", rate()));
    var country =
        object(
            new Json()
                .put("country", string())
                .put("rate", rate())
                .put("issuers", list(issuer.shape())));
    var outcomes = new Json();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(Scalars.written(outcome), whole());
    }
    var procedure =
        object(
                new Json()
                    .put("procedure", string())
                    .put("asOf", day("Reports up to this day count."))
                    .put("published", new Json().put("type", "boolean").shape())
                    .put("since", day("The first report."))
                    .put("reports", whole())
                    .put("copies", whole())
                    .put("floods", whole())
                    .put("outcomes", object(outcomes).put("additionalProperties", false).shape())
                    .put("rate", rate())
                    .put("countries", list(country.shape()))
                    .put("fromWeb", list(web())))
            .texts("required", List.of("procedure", "asOf", "published", "fromWeb"));
    var properties =
        new Json().put("procedures", list(procedure.shape())).put("reasons", reasons());
    return object(properties).texts("required", List.of("procedures", "reasons")).shape();
  }

  /// The mean is never told without the interval.
  private static Shape rate() {
    var properties =
        new Json()
            .put("worked", whole())
            .put("of", whole())
            .put("weight", number())
            .put("mean", number())
            .put("low", number())
            .put("high", number());
    return object(properties)
        .put("description", "It lies between low and high with a probability of 95 %.")
        .texts("required", List.of("worked", "of", "mean", "low", "high"))
        .shape();
  }

  private static Shape web() {
    var properties = new Json();
    for (String name : List.of("date", "outcome", "reason", "text", "title", "publisher", "url")) {
      properties.put(name, string());
    }
    return object(properties).shape();
  }

  static Shape reasons() {
    var count =
        object(
                new Json()
                    .put("reason", choice(Failure.values()))
                    .put("family", choice(Reasons.Family.values()))
                    .put("reports", whole()))
            .texts("required", List.of("reason", "family", "reports"));
    var counts = list(count.shape());
    var by = new Json().put("type", "object").put("additionalProperties", counts).shape();
    var properties =
        new Json()
            .put("told", whole())
            .put("all", counts)
            .put("byProcedure", by)
            .put("byCountry", by);
    return object(properties)
        .texts("required", List.of("told", "all", "byProcedure", "byCountry"))
        .shape();
  }

  static Shape drift() {
    var change =
        object(
                new Json()
                    .put("day", day("The likeliest."))
                    .put("from", day("It lies between this day and `to`, by 90 %."))
                    .put("to", day("Likewise.")))
            .texts("required", List.of("day", "from", "to"));
    var drifted =
        object(
                new Json()
                    .put("procedure", string())
                    .put("expected", OpenApi.text("What the rules say: works, fails."))
                    .put("since", day("The first report that counts."))
                    .put("reports", whole())
                    .put("against", whole())
                    .put("change", change.shape()))
            .texts("required", List.of("procedure", "expected", "since", "reports", "against"));
    return object(new Json().put("drift", list(drifted.shape())))
        .texts("required", List.of("drift"))
        .shape();
  }

  private static Json object(Json properties) {
    return new Json().put("type", "object").put("properties", properties.shape());
  }

  private static Shape list(Shape items) {
    return new Json().put("type", "array").put("items", items).shape();
  }

  private static Shape choice(Enum<?>[] values) {
    var names = Arrays.stream(values).map(Scalars::written).toList();
    return new Json().put("type", "string").texts("enum", names).shape();
  }

  private static Shape text(String description, long longest) {
    return new Json()
        .put("type", "string")
        .put("maxLength", longest)
        .put("description", description)
        .shape();
  }

  private static Shape day(String description) {
    return new Json()
        .put("type", "string")
        .put("format", "date")
        .put("description", description)
        .shape();
  }

  private static Shape string() {
    return new Json().put("type", "string").shape();
  }

  private static Shape whole() {
    return new Json().put("type", "integer").shape();
  }

  private static Shape number() {
    return new Json().put("type", "number").shape();
  }
}
