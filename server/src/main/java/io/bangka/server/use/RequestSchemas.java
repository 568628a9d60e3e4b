package io.bangka.server.use;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.Vocabulary;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The JSON Schemas of requests (draft 2020-12): kinds, attributes and values are the vocabulary's.
/// Lists of values that are longer than a model should read stand as patterns.
public record RequestSchemas(Knowledge knowledge) {
  private static final int LONGEST = 60;

  /// `{"text", "profile", "query", "lang", "asOf", "strict"}`, of which `text` or `query` is there.
  public Shape.Fields ask() {
    var properties =
        new Json().put("text", described("string", "The question, in Chinese or English."));
    properties.put("profile", reference("profile")).put("query", reference("query"));
    setting(properties);
    properties.put("strict", strict());
    return object(properties)
        .list(
            "anyOf",
            List.of("text", "query"),
            name -> new Json().texts("required", List.of(name)).shape())
        .put("$defs", definitions())
        .shape();
  }

  /// `{"profile", "query", "lang", "asOf", "strict"}`.
  public Shape.Fields assess() {
    var properties =
        new Json().put("profile", reference("profile")).put("query", reference("query"));
    setting(properties);
    properties.put("strict", strict());
    return ofQuery(properties);
  }

  /// As [#assess], with `by`, `most`, `home`, `plan`, `move` and `whyNot`.
  public Shape.Fields route() {
    var properties =
        new Json().put("profile", reference("profile")).put("query", reference("query"));
    properties.put(
        "by",
        new Json()
            .texts("enum", List.of("cost", "time", "certainty", "all"))
            .put(
                "description",
                "What counts; cost if left out. all compares the routes that no other beats.")
            .shape());
    properties.put(
        "most",
        new Json()
            .put("type", "integer")
            .put("minimum", 1)
            .put("maximum", 20)
            .put("description", "How many routes; 8 if left out.")
            .shape());
    properties.put(
        "home", described("string", "The currency in which sums are compared (ISO 4217)."));
    properties.put(
        "plan", described("boolean", "Whether the best route becomes a checklist by date."));
    properties.put(
        "move",
        described("string", "The day of the move, or by which all shall be ready, 2027-03-01."));
    properties.put("whyNot", whyNot());
    setting(properties);
    properties.put("strict", strict());
    return ofQuery(properties);
  }

  private static Shape whyNot() {
    var id = described("string", "The id of a procedure or a provider.");
    return new Json()
        .put("type", "array")
        .put("items", id)
        .put("description", "Ways that somebody expected: says what breaks them.")
        .shape();
  }

  /// `{"query", "profile", "unknown", "anywhere", "answer", "lang", "asOf", "strict"}`.
  public Shape.Fields interview() {
    var properties =
        new Json().put("query", reference("query")).put("profile", reference("profile"));
    var texts = new Json().put("type", "array").put("items", described("string", "A topic."));
    properties.put("unknown", texts.put("description", "As it came.").shape());
    properties.put("anywhere", described("boolean", "As it came."));
    properties.put("answer", turnAnswer());
    setting(properties);
    properties.put("strict", described("boolean", "Ask even for what is nearly always so."));
    return ofQuery(properties);
  }

  /// A request that needs a query.
  private Shape.Fields ofQuery(Json properties) {
    return object(properties)
        .texts("required", List.of("query"))
        .put("$defs", definitions())
        .shape();
  }

  private static Shape turnAnswer() {
    var number = new Json().put("type", "integer").put("minimum", 0).shape();
    var several = new Json().put("type", "array").put("items", number);
    var properties = new Json().put("about", described("string", "The question's `about`."));
    properties.put("choose", several.put("description", "Numbers of choices, from 0.").shape());
    properties.put("say", described("string", "In the person's own words."));
    properties.put("unknown", described("boolean", "The person does not know."));
    return object(properties)
        .texts("required", List.of("about"))
        .put("description", "To the question that came; left out at the beginning.")
        .shape();
  }

  /// As [#assess]; the query has a purpose, an amount, and `home`.
  public Shape.Fields cost() {
    var fields = new LinkedHashMap<>(assess().fields());
    if (fields.get("$defs") instanceof Shape.Fields(var definitions)
        && definitions.get("query") instanceof Shape.Fields(var query)
        && query.get("properties") instanceof Shape.Fields(var known)) {
      var properties = new LinkedHashMap<>(known);
      properties.put(
          "home", described("string", "The currency in which the person has money (ISO 4217)."));
      var asked = new LinkedHashMap<>(query);
      asked.put("properties", new Shape.Fields(properties));
      asked.put(
          "required",
          new Shape.Several(List.of(new Shape.Text("purpose"), new Shape.Text("amount"))));
      var all = new LinkedHashMap<>(definitions);
      all.put("query", new Shape.Fields(asked));
      fields.put("$defs", new Shape.Fields(all));
    }
    return new Shape.Fields(fields);
  }

  /// `{"text", "lang", "asOf"}`.
  public Shape.Fields explainMessage() {
    var properties =
        new Json()
            .put("text", described("string", "What the screen says, as far as it is remembered."));
    setting(properties);
    return object(properties).texts("required", List.of("text")).shape();
  }

  private static void setting(Json properties) {
    properties.put(
        "lang",
        new Json()
            .texts("enum", List.of("zh", "en"))
            .put("description", "The language of the answer.")
            .shape());
    properties.put(
        "asOf",
        new Json()
            .put("type", "string")
            .put("format", "date")
            .put("description", "The day whose rules count; today if left out.")
            .shape());
  }

  private static Shape strict() {
    return described("boolean", "Take nothing for granted that the profile does not say.");
  }

  private Shape.Fields definitions() {
    var all = new Json().put("profile", profile()).put("query", query());
    for (Kind kind : knowledge.vocabulary().kinds().values()) {
      if (!kind.name().equals(Vocabulary.PERSON) && !kind.name().equals(Vocabulary.ACT)) {
        all.put(kind.name(), kind(kind));
      }
    }
    return all.shape();
  }

  /// A person: what is not said is unknown. `lacks` and `complete` say what there is not.
  private Shape.Fields profile() {
    var properties = new Json();
    for (Kind kind : knowledge.vocabulary().kinds().values()) {
      if (kind.name().equals(Vocabulary.PERSON)) {
        kind.attributes().values().stream()
            .filter(a -> !a.path().contains("."))
            .forEach(a -> properties.put(a.path(), value(a)));
      } else if (!kind.name().equals(Vocabulary.ACT)) {
        properties.put(
            kind.plural(),
            new Json().put("type", "array").put("items", reference(kind.name())).shape());
      }
    }
    properties.put("birth-date", new Json().put("type", "string").put("format", "date").shape());
    properties.put(
        "lacks",
        new Json()
            .put("type", "array")
            .put(
                "items",
                described(
                    "object",
                    "A pattern of what the person surely does not have: {\"card\": {\"country\": \"CN\"}}."))
            .shape());
    properties.put(
        "complete",
        new Json()
            .put("type", "array")
            .put(
                "items",
                described("string", "A list of the profile that names everything of its kind."))
            .shape());
    return new Json()
        .put("type", "object")
        .put(
            "description",
            "A person. Whatever is not said is unknown, never absent. No names, no numbers.")
        .put("properties", properties.shape())
        .shape();
  }

  private Shape.Fields query() {
    var properties = new Json();
    properties.put("platform", choice(knowledge.providers().keySet()));
    var purpose = choice(knowledge.vocabulary().purposes().keySet());
    properties.put("purpose", oneOrSeveral(purpose));
    properties.put("want", choice(List.of("can", "cost", "limit", "papers", "cure")));
    properties.put("counts", choice(knowledge.vocabulary().kinds().keySet()));
    knowledge
        .vocabulary()
        .kind(Vocabulary.ACT)
        .ifPresent(act ->
            act.attributes().values().stream()
                .filter(a -> !a.path().equals("do") && !a.path().contains("."))
                .forEach(a -> properties.put(a.path(), value(a))));
    properties.put(
        "amount",
        new Json().put("description", "\"CNY 800\", or {\"amount\", \"per\", \"for\"}.").shape());
    properties.put(
        "holding",
        described(
            "object", "The thing that is asked about: {\"document\": {\"kind\": \"passport\"}}."));
    properties.put(
        "with", described("object", "Other people in it, by role: {\"recipient\": {…}}."));
    properties.put("procedure", described("string", "Through this procedure alone."));
    return new Json()
        .put("type", "object")
        .put("properties", properties.shape())
        .list(
            "anyOf",
            List.of("platform", "purpose"),
            name -> new Json().texts("required", List.of(name)).shape())
        .shape();
  }

  private static Shape.Fields kind(Kind kind) {
    var properties = new Json();
    kind.attributes().values().stream()
        .filter(a -> !a.path().contains("."))
        .forEach(a -> properties.put(a.path(), value(a)));
    return new Json()
        .put("type", "object")
        .put("description", kind.names().title().en())
        .put("properties", properties.shape())
        .shape();
  }

  /// A value, several, or what is partly said: `{"not": …}`, `{"one-of": […]}`.
  private static Shape value(Attribute attribute) {
    return new Json()
        .put("description", attribute.title().en())
        .list(
            "anyOf",
            List.of(
                plain(attribute.domain()),
                several(attribute.domain()),
                described("object", "Partly said: {\"not\": …} or {\"one-of\": […]}.")),
            shape -> shape)
        .shape();
  }

  private static Shape several(Domain domain) {
    return new Json().put("type", "array").put("items", plain(domain)).shape();
  }

  private static Shape plain(Domain domain) {
    return switch (domain) {
      case Domain.Flag() -> new Json().put("type", "boolean").shape();
      case Domain.Whole() -> new Json().put("type", "integer").shape();
      case Domain.Day() -> new Json().put("type", "string").put("format", "date").shape();
      case Domain.Coded(var name, var values, var open) ->
          open || values.size() > LONGEST
              ? described(
                  "string",
                  name.equals("country")
                      ? "ISO 3166-1 alpha-2; CN is the mainland."
                      : name
                          + ", for example "
                          + String.join(", ", values.keySet().stream().limit(8).toList()))
              : choice(values.keySet());
    };
  }

  private static Shape oneOrSeveral(Shape item) {
    var list = new Json().put("type", "array").put("items", item).shape();
    return new Json().list("anyOf", List.of(item, list), shape -> shape).shape();
  }

  private static Shape choice(java.util.Collection<String> values) {
    Set<String> sorted = new TreeSet<>(values);
    return new Json().put("type", "string").texts("enum", sorted).shape();
  }

  private static Shape described(String type, String text) {
    return new Json().put("type", type).put("description", text).shape();
  }

  private static Shape reference(String name) {
    return new Json().put("$ref", "#/$defs/" + name).shape();
  }

  private static Json object(Json properties) {
    return new Json()
        .put("type", "object")
        .put("properties", properties.shape())
        .put("additionalProperties", false);
  }
}
