package io.bangka.server.api;

import static io.bangka.server.use.ReportSchemas.choice;
import static io.bangka.server.use.ReportSchemas.day;
import static io.bangka.server.use.ReportSchemas.object;

import io.bangka.attempts.Outcome;
import io.bangka.attempts.Reasons;
import io.bangka.model.Failure;
import io.bangka.server.use.ReportSchemas;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Scalars;
import java.util.List;

/// The JSON Schemas of what is answered about reports.
final class AttemptsSchemas {
  private AttemptsSchemas() {}

  static Shape receipt() {
    return object(new Json().put("receipt", ReportSchemas.text("A secret: keep it.")))
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
                    .put("expected", ReportSchemas.text("What the rules say: works, fails."))
                    .put("since", day("The first report that counts."))
                    .put("reports", whole())
                    .put("against", whole())
                    .put("change", change.shape()))
            .texts("required", List.of("procedure", "expected", "since", "reports", "against"));
    return object(new Json().put("drift", list(drifted.shape())))
        .texts("required", List.of("drift"))
        .shape();
  }

  private static Shape list(Shape items) {
    return new Json().put("type", "array").put("items", items).shape();
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
