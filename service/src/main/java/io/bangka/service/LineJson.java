package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.written.Diagnostic;
import io.bangka.written.Written;
import java.util.LinkedHashMap;
import java.util.Optional;

/// A line of output: an answer or an error, under the id of its question.
///
/// @param id as it was written: text stays text, a number a number
record LineJson(Optional<Written.Scalar> id) {

  String answer(Answer answer) {
    return identified(AnswerJson.text(answer));
  }

  String error(Diagnostic fault, int line, Language language) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("kind", new Shape.Text(fault.kind()));
    fields.put("message", new Shape.Text(fault.message().in(language)));
    fault.help().ifPresent(help -> fields.put("help", new Shape.Text(help.in(language))));
    fields.put("line", new Shape.Whole(line));
    fields.put("column", new Shape.Whole(fault.place().column()));
    return error(fields);
  }

  /// Not the fault's own message: it may repeat what the person asked.
  String fault(RuntimeException fault, int line) {
    var fields = new LinkedHashMap<String, Shape>();
    fields.put("kind", new Shape.Text("internal-fault"));
    fields.put("message", new Shape.Text(fault.getClass().getSimpleName()));
    fields.put("line", new Shape.Whole(line));
    return error(fields);
  }

  private String error(LinkedHashMap<String, Shape> fields) {
    return identified(AnswerJson.text(Shape.Fields.of("error", new Shape.Fields(fields))));
  }

  /// Both have fields of their own, so that the id stands before a comma.
  private String identified(String object) {
    return id.map(i -> "{\"id\":" + json(i) + "," + object.substring(1)).orElse(object);
  }

  private static String json(Written.Scalar id) {
    return id.quoted() ? AnswerJson.text(new Shape.Text(id.text())) : id.text();
  }
}
