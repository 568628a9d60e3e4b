package io.bangka.service;

/// The fields of an answer, of its readings and sources, in the order of their components.
record AnswerFields(JsonSink json) {

  void answer(Answer answer) {
    json.object(() -> fields(answer));
  }

  /// Inside an object.
  void fields(Answer answer) {
    var parts = new PartFields(json);
    json.text("asOf", answer.asOf().toString());
    json.text("knowledge", answer.knowledge());
    json.text("inputs", answer.inputs());
    json.code("lang", answer.lang());
    json.code("script", answer.script());
    json.code("summary", answer.summary());
    json.list("readings", answer.readings(), this::reading);
    json.list("lead", answer.lead(), this::lead);
    json.list("answers", answer.answers(), parts::part);
    json.list("claims", answer.claims(), this::claim);
    json.texts("ignored", answer.ignored());
    json.list("understood", answer.understood(), this::understood);
    json.list("nearest", answer.nearest(), this::nearest);
    json.object("sources", () -> answer.sources().forEach(this::source));
  }

  private void reading(Answer.Reading reading) {
    json.object(() -> {
      json.text("text", reading.text());
      json.text("kind", reading.kind());
      json.shape("as", reading.as());
      json.text("note", reading.note());
    });
  }

  private void lead(Answer.Lead lead) {
    json.object(() -> {
      json.code("want", lead.want());
      json.text("text", lead.text());
      json.texts("sources", lead.sources());
    });
  }

  private void understood(Answer.Understood understood) {
    json.object(() -> {
      json.number("from", understood.from());
      json.number("to", understood.to());
      json.text("text", understood.text());
      json.text("as", understood.as());
      json.text("says", understood.says());
    });
  }

  private void nearest(Answer.Nearest nearest) {
    json.object(() -> {
      json.text("text", nearest.text());
      json.texts("sources", nearest.sources());
    });
  }

  private void claim(Answer.Claim claim) {
    json.object(() -> {
      json.text("id", claim.id());
      json.text("text", claim.text());
      json.code("verdict", claim.verdict());
      json.text("because", claim.because());
      json.texts("sources", claim.sources());
    });
  }

  void source(String id, Answer.Source source) {
    json.object(
        id,
        () -> {
          json.text("title", source.title());
          json.text("publisher", source.publisher());
          json.text("via", source.via());
          json.text("url", source.url());
          json.text("published", source.published());
          json.code("authority", source.authority());
        });
  }
}
