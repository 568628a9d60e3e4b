package io.bangka.service;

import io.bangka.words.Note;

/// Routes twice: for machines, and as the note that people read.
public record RouteReply(RouteAnswer answer, Note note) {

  /// On one line.
  public String json() {
    return AnswerJson.text(answer);
  }
}
