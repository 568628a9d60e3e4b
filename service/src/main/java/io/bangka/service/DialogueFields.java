package io.bangka.service;

import java.util.List;

/// The fields of a turn of an interview, in the order of their components.
record DialogueFields(JsonSink json) {

  void answer(InterviewAnswer turn) {
    json.object(() -> {
      turn.question().ifPresent(q -> json.object("question", () -> question(q)));
      json.shape("query", turn.query());
      json.shape("profile", turn.profile());
      json.texts("unknown", turn.unknown());
      json.flag("anywhere", turn.anywhere());
      turn.answer()
          .ifPresent(answer -> json.object("answer", () -> new AnswerFields(json).fields(answer)));
    });
  }

  private void question(Asked question) {
    json.text("about", question.about());
    json.text("text", question.text());
    json.flag("several", question.several());
    json.list("choices", question.choices(), this::choice);
    question.usual().ifPresent(usual -> json.numbers("usual", List.copyOf(usual)));
    json.flag("sayable", question.sayable());
  }

  private void choice(Asked.Choice choice) {
    json.object(() -> {
      json.text("text", choice.text());
      json.shape("as", choice.as());
    });
  }
}
