package io.bangka.service;

/// The fields of what a message means, in the order of their components.
record MessageFields(JsonSink json) {

  void answer(MessageAnswer answer) {
    json.object(() -> {
      json.text("asOf", answer.asOf().toString());
      json.text("knowledge", answer.knowledge());
      json.code("lang", answer.lang());
      json.code("known", answer.known());
      json.list("messages", answer.messages(), this::message);
      var fields = new AnswerFields(json);
      json.object("sources", () -> answer.sources().forEach(fields::source));
    });
  }

  private void message(MessageAnswer.Meaning message) {
    json.object(() -> {
      json.text("id", message.id());
      json.text("platform", message.platform());
      json.texts("procedures", message.procedures());
      json.code("failure", message.failure());
      message.message().ifPresent(words -> json.object("message", () -> shown(words)));
      json.text("symptom", message.symptom());
      json.texts("codes", message.codes());
      json.number("likeness", message.likeness());
      json.flag("sure", message.sure());
      json.text("means", message.means());
      json.texts("causes", message.causes());
      json.list("cures", message.cures(), this::cure);
      json.texts("sources", message.sources());
    });
  }

  private void shown(MessageAnswer.Shown words) {
    json.text("en", words.en());
    json.text("zh", words.zh());
  }

  private void cure(MessageAnswer.Cure cure) {
    json.object(() -> {
      json.text("text", cure.text());
      json.text("procedure", cure.procedure());
    });
  }
}
