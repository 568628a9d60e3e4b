package io.bangka.service;

import io.bangka.words.Note;

/// An answer twice: for machines, and as the note that people read. Both say the same.
public record Reply(Answer answer, Note note) {

  /// On one line.
  public String json() {
    return AnswerJson.text(answer);
  }
}
