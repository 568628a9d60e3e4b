package io.bangka.workshop.show;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Force;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.Names;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.model.Source;
import io.bangka.model.SourceDate;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.workshop.statement.Statement;
import io.bangka.workshop.statement.Statements;
import io.bangka.workshop.wording.Labels;
import io.bangka.workshop.wording.Speech;
import io.bangka.workshop.wording.Wording;
import io.bangka.written.Scalars;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known, for programs: texts in one language, every statement with when it holds and who
/// says so.
///
/// @param day as of which it is told what holds
public record KnowledgeJson(Knowledge knowledge, Language language, LocalDate day) {

  /// How much there is of each.
  public Shape.Fields index() {
    return head()
        .put("providers", knowledge.providers().size())
        .put("procedures", knowledge.procedures().size())
        .put("rules", knowledge.rules().size())
        .put("sources", knowledge.sources().size())
        .shape();
  }

  public Shape.Fields providers() {
    return head().list("providers", knowledge.providers().values(), this::provider).shape();
  }

  private Shape provider(Provider provider) {
    return new Json()
        .put("id", provider.id())
        .put("title", provider.names().title().in(language))
        .put("timeZone", provider.zone().getId())
        .texts(
            "procedures",
            knowledge.procedures().values().stream()
                .filter(p -> p.provider().equals(provider.id()))
                .map(Procedure::id)
                .toList())
        .shape();
  }

  public Shape.Fields procedures() {
    return head()
        .list("procedures", knowledge.procedures().values(), p -> brief(p).shape())
        .shape();
  }

  private Json brief(Procedure procedure) {
    return new Json()
        .put("id", procedure.id())
        .put("provider", procedure.provider())
        .put("title", procedure.title().in(language))
        .put("offered", Scalars.written(offered(procedure)))
        .put("unlawful", procedure.unlawful().isPresent());
  }

  /// Whether it can be done on the day.
  private Presence offered(Procedure procedure) {
    var all = procedure.offered().stream().map(offer -> offer.force().on(day)).toList();
    return Stream.of(Presence.IN_FORCE, Presence.UNKNOWN, Presence.NOT_YET)
        .filter(all::contains)
        .findFirst()
        .orElse(Presence.ENDED);
  }

  /// One procedure, with all its statements, those that no longer hold among them.
  public Optional<Shape.Fields> procedure(String id) {
    return knowledge
        .procedure(id)
        .map(procedure -> {
          var statements = Statements.of(procedure).toList();
          var json = head();
          brief(procedure).shape().fields().forEach(json::put);
          json.list("statements", statements, this::statement);
          return json.put("sources", sources(statements)).shape();
        });
  }

  private Shape statement(Statement statement) {
    var speech = speech();
    var force = statement.force();
    var json =
        new Json()
            .put("about", new Labels(speech).of(statement.content()))
            .put("text", new Wording(speech).of(statement.content()))
            .put("holds", Scalars.written(force.on(day)))
            .put("authority", Scalars.written(statement.citation().authority()));
    switch (force.start()) {
      case Force.From(var from) -> json.put("from", from.toString());
      case Force.KnownBy(var by) -> json.put("knownBy", by.toString());
      case Force.Undated(var read) -> json.put("undated", true).put("read", read.toString());
    }
    return json.put("until", force.until()).texts("sources", statement.citation().ids()).shape();
  }

  private Shape sources(List<Statement> statements) {
    var byId = new LinkedHashMap<String, Source>();
    statements.forEach(
        s -> s.citation().sources().forEach(source -> byId.put(source.id(), source)));
    var json = new Json();
    byId.forEach((id, source) -> json.put(id, told(source).shape()));
    return json.shape();
  }

  public Shape.Fields sources() {
    return head()
        .list("sources", knowledge.sources().values(), source -> withId(source).shape())
        .shape();
  }

  /// One source, with the ids of the procedures and rules that cite it.
  public Optional<Shape.Fields> source(String id) {
    return Optional.ofNullable(knowledge.sources().get(id))
        .map(source -> {
          var json = head();
          withId(source).shape().fields().forEach(json::put);
          var owners = SourcePage.citing(source, knowledge).map(Statement::owner).distinct();
          return json.texts("citedBy", owners.toList()).shape();
        });
  }

  private static Json withId(Source source) {
    var json = new Json().put("id", source.id());
    told(source).shape().fields().forEach(json::put);
    return json;
  }

  private static Json told(Source source) {
    return new Json()
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("via", source.via())
        .put("url", source.url())
        .put("published", source.published().map(SourceDate::written))
        .put("authority", Scalars.written(source.authority()));
  }

  /// What a profile and a query may say: kinds, attributes, values.
  public Shape.Fields vocabulary() {
    return head()
        .list("kinds", knowledge.vocabulary().kinds().values(), this::kind)
        .list(
            "purposes",
            knowledge.vocabulary().purposes().entrySet(),
            p -> named(p.getKey(), p.getValue().names()))
        .shape();
  }

  private Shape kind(Kind kind) {
    return new Json()
        .put("name", kind.name())
        .put("plural", kind.plural())
        .put("title", kind.names().title().in(language))
        .list("attributes", kind.attributes().values(), this::attribute)
        .shape();
  }

  private Shape attribute(Attribute attribute) {
    var json =
        new Json()
            .put("name", attribute.path())
            .put("title", attribute.title().in(language))
            .put("several", attribute.several())
            .put("question", attribute.question().map(q -> q.in(language)));
    return switch (attribute.domain()) {
      case Domain.Flag() -> json.put("type", "flag").shape();
      case Domain.Whole() -> json.put("type", "whole").shape();
      case Domain.Day() -> json.put("type", "day").shape();
      case Domain.Coded(var _, var values, var open) ->
          json.put("type", "code")
              .put("open", open)
              .list("values", values.entrySet(), v -> named(v.getKey(), v.getValue()))
              .shape();
    };
  }

  private Shape named(String name, Names names) {
    return new Json().put("name", name).put("title", names.title().in(language)).shape();
  }

  private Json head() {
    return new Json().put("knowledge", knowledge.version()).put("asOf", day.toString());
  }

  private Speech speech() {
    return Speech.of(knowledge.vocabulary(), language);
  }
}
