package io.bangka.service;

import io.bangka.words.Note;

/// What the ways to pay cost twice: for machines, and as the note that people read.
public record CostReply(CostAnswer answer, Note note) {

  /// On one line.
  public String json() {
    return AnswerJson.text(answer);
  }
}
