package io.bangka.service;

import io.bangka.words.Note;
import java.util.Optional;

/// Routes twice: for machines, and as the note that people read.
///
/// @param plan of the best route; empty unless it was asked for, or if there is no route
public record RouteReply(RouteAnswer answer, Note note, Optional<PlanReply> plan) {

  /// On one line.
  public String json() {
    return AnswerJson.text(answer);
  }
}
