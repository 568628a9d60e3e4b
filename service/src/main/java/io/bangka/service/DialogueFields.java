package io.bangka.service;

import io.bangka.interview.Topic;
import java.util.ArrayList;
import java.util.List;

/// The fields of a turn of an interview: the question, or at the end the answer, and what the next
/// turn needs.
record DialogueFields(JsonSink json) {

  void dialogue(Dialogue dialogue) {
    var vocabulary = dialogue.all().vocabulary();
    var shapes = new ProfileShape(vocabulary);
    var question = dialogue.question();
    json.object(() -> {
      question.ifPresent(q -> json.object("question", () -> question(q)));
      json.shape("query", shapes.query(dialogue.query()));
      json.shape("profile", shapes.profile(dialogue.profile()));
      json.texts("unknown", unknown(dialogue));
      json.flag("anywhere", !dialogue.choosesPlatform());
      if (question.isEmpty()) {
        json.object("answer", () -> new AnswerFields(json).fields(dialogue.reply().answer()));
      }
    });
  }

  private static List<String> unknown(Dialogue dialogue) {
    var topics = new Topics(dialogue.all().vocabulary());
    var texts = new ArrayList<String>();
    for (Topic topic : dialogue.unknown()) {
      texts.add(topics.text(topic));
    }
    return texts.stream().sorted().toList();
  }

  private void question(Asked question) {
    json.text("about", question.about());
    json.text("text", question.text());
    json.flag("several", question.several());
    json.list("choices", question.choices(), this::choice);
    question
        .usual()
        .ifPresent(usual ->
            json.shape(
                "usual",
                new Shape.Several(usual.stream().<Shape>map(i -> new Shape.Whole(i)).toList())));
    json.flag("sayable", question.sayable());
  }

  private void choice(Asked.Choice choice) {
    json.object(() -> {
      json.text("text", choice.text());
      json.shape("as", choice.as());
    });
  }
}
