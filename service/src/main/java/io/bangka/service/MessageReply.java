package io.bangka.service;

import io.bangka.words.Note;

/// What a message means twice: for machines, and as the note that people read.
public record MessageReply(MessageAnswer answer, Note note) {

  /// On one line.
  public String json() {
    return AnswerJson.text(answer);
  }
}
