package io.bangka.service;

import io.bangka.attempts.Added;
import io.bangka.attempts.Attempt;
import io.bangka.attempts.Drifted;
import io.bangka.attempts.Field;
import io.bangka.attempts.Group;
import io.bangka.attempts.Imported;
import io.bangka.attempts.LineFault;
import io.bangka.attempts.Rate;
import io.bangka.attempts.Reasons;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.Stored;
import io.bangka.attempts.WebReport;
import io.bangka.model.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reports and what follows from them, as JSON on one line each, without a line break at the end.
/// Fields may be added, never renamed.
public final class AttemptsJson {
  private final LinkedHashMap<String, Shape> fields = new LinkedHashMap<>();

  private AttemptsJson() {}

  /// `{"receipt"}`, or `{"faults": […]}`.
  public static String of(Added added, Language language) {
    return switch (added) {
      case Added.Kept(var token) -> new AttemptsJson().put("receipt", token.text()).text();
      case Added.Refused(var faults) -> faults(faults, faults.size(), language);
    };
  }

  /// `{"reports", "added", "from"}`, or `{"faults": […], "count"}`.
  public static String of(Imported imported, Language language) {
    return switch (imported) {
      case Imported.Taken(long lines, long added, long from) ->
          new AttemptsJson().put("reports", lines).put("added", added).put("from", from).text();
      case Imported.TakenBefore(long lines) ->
          new AttemptsJson().put("reports", lines).put("added", 0).put("from", lines).text();
      case Imported.Refused(var faults, long count) -> faults(faults, count, language);
    };
  }

  /// One count or word, such as `{"erased": true}`.
  public static String of(String name, Shape value) {
    return AnswerJson.text(Shape.Fields.of(name, value));
  }

  /// A report as its owner sees it, without any id.
  public static String of(Attempt attempt) {
    var json = new AttemptsJson();
    attempt.said().forEach((field, value) -> json.put(name(field), value));
    return json.text();
  }

  /// A report as a line of an export: an import reads it.
  public static String of(Stored report) {
    var json = new AttemptsJson().put("id", report.id());
    report.attempt().said().forEach((field, value) -> json.put(name(field), value));
    return json.text();
  }

  static String name(Field field) {
    return field == Field.APP_VERSION ? "appVersion" : field.written();
  }

  /// What the reports of procedures say, and why attempts failed.
  public static String of(List<Statistics> all, Reasons reasons, Language language) {
    return new AttemptsJson()
        .list("procedures", all, statistics -> of(statistics, language))
        .put("reasons", of(reasons))
        .text();
  }

  private static Shape of(Statistics statistics, Language language) {
    var json =
        new AttemptsJson()
            .put("procedure", statistics.procedure())
            .put("asOf", statistics.asOf().toString())
            .put("published", new Shape.Flag(statistics.enough()));
    if (statistics.enough()) {
      statistics.since().ifPresent(day -> json.put("since", day.toString()));
      json.put("reports", statistics.reports())
          .put("copies", statistics.copies())
          .put("floods", statistics.floods());
      var outcomes = new AttemptsJson();
      statistics.outcomes().forEach((outcome, n) -> outcomes.put(Codes.of(outcome), n));
      json.put("outcomes", outcomes.shape());
      statistics.rate().rate().ifPresent(rate -> json.put("rate", of(rate)));
      json.list("countries", statistics.rate().parts(), country -> group("country", country));
    }
    return json.list("fromWeb", statistics.fromWeb(), report -> web(report, language)).shape();
  }

  private static Shape group(String name, Group group) {
    var json = new AttemptsJson().put(name, group.name());
    group.rate().ifPresent(rate -> json.put("rate", of(rate)));
    if (name.equals("country")) {
      json.list("issuers", group.parts(), issuer -> group("issuer", issuer));
    }
    return json.shape();
  }

  private static Shape of(Rate rate) {
    return new AttemptsJson()
        .put("worked", rate.worked())
        .put("of", rate.decided())
        .put("weight", decimal(rate.weight()))
        .put("mean", decimal(rate.mean()))
        .put("low", decimal(rate.low()))
        .put("high", decimal(rate.high()))
        .shape();
  }

  private static Shape web(WebReport report, Language language) {
    var json = new AttemptsJson();
    report.day().ifPresent(day -> json.put("date", day.toString()));
    json.put("outcome", Codes.of(report.outcome()));
    report.reason().ifPresent(reason -> json.put("reason", Codes.of(reason)));
    return json.put("text", report.says().in(language))
        .put("title", report.source().title())
        .put("publisher", report.source().publisher())
        .put("url", report.source().url())
        .shape();
  }

  /// Why attempts failed, by frequency.
  public static String reasons(Reasons reasons) {
    return AnswerJson.text(of(reasons));
  }

  private static Shape.Fields of(Reasons reasons) {
    return new AttemptsJson()
        .put("told", reasons.told())
        .list("all", reasons.all(), AttemptsJson::count)
        .put("byProcedure", by(reasons.byProcedure()))
        .put("byCountry", by(reasons.byCountry()))
        .shape();
  }

  private static Shape by(Map<String, List<Reasons.Count>> groups) {
    var json = new AttemptsJson();
    groups.forEach((name, counts) -> json.list(name, counts, AttemptsJson::count));
    return json.shape();
  }

  private static Shape count(Reasons.Count count) {
    return new AttemptsJson()
        .put("reason", Codes.of(count.reason()))
        .put("family", Codes.of(count.family()))
        .put("reports", count.reports())
        .shape();
  }

  /// Procedures whose reports contradict the rules.
  public static String drift(List<Drifted> all) {
    return new AttemptsJson().list("drift", all, AttemptsJson::drifted).text();
  }

  private static Shape drifted(Drifted drifted) {
    var json =
        new AttemptsJson()
            .put("procedure", drifted.procedure())
            .put("expected", Codes.of(drifted.expected()))
            .put("since", drifted.since().toString())
            .put("reports", drifted.reports())
            .put("against", drifted.against());
    drifted
        .change()
        .ifPresent(change ->
            json.put(
                "change",
                new AttemptsJson()
                    .put("day", change.day().toString())
                    .put("from", change.from().toString())
                    .put("to", change.to().toString())
                    .shape()));
    return json.shape();
  }

  private static String faults(List<LineFault> faults, long count, Language language) {
    return new AttemptsJson()
        .list("faults", faults, fault -> fault(fault, language))
        .put("count", count)
        .text();
  }

  private static Shape fault(LineFault fault, Language language) {
    var json = new AttemptsJson();
    if (fault.line() > 0) {
      json.put("line", fault.line());
    }
    fault.field().ifPresent(field -> json.put("field", name(field)));
    json.put("message", fault.says().in(language));
    return optional(json, "help", fault.help().map(help -> help.in(language))).shape();
  }

  private static AttemptsJson optional(AttemptsJson json, String name, Optional<String> value) {
    value.ifPresent(v -> json.put(name, v));
    return json;
  }

  private static Shape decimal(double value) {
    return new Shape.Decimal(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN));
  }

  private AttemptsJson put(String name, Shape value) {
    fields.put(name, value);
    return this;
  }

  private AttemptsJson put(String name, String value) {
    return put(name, new Shape.Text(value));
  }

  private AttemptsJson put(String name, long value) {
    return put(name, new Shape.Whole(value));
  }

  private <T> AttemptsJson list(
      String name, Collection<T> items, Function<? super T, ? extends Shape> each) {
    return put(name, new Shape.Several(items.stream().<Shape>map(each).toList()));
  }

  private Shape.Fields shape() {
    return new Shape.Fields(fields);
  }

  private String text() {
    return AnswerJson.text(shape());
  }
}
