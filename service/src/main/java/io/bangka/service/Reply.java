package io.bangka.service;

import io.bangka.words.Note;
import java.util.List;
import java.util.function.Supplier;

/// An answer twice: for machines, and as the note that people read. Both say the same; each is made
/// when it is first asked for, since nearly everybody wants one of them. Thread-safe.
public final class Reply {
  private final Supplied<Answer> answer;
  private final Supplied<Note> note;

  Reply(Supplier<Answer> answer, Supplier<Note> note) {
    this.answer = new Supplied<>(answer);
    this.note = new Supplied<>(note);
  }

  /// The same, with this reported as not understood, before what was.
  Reply ignoring(List<String> more) {
    return more.isEmpty() ? this : new Reply(() -> answer().ignoring(more), this::note);
  }

  public Answer answer() {
    return answer.get();
  }

  public Note note() {
    return note.get();
  }

  /// On one line.
  public String json() {
    return AnswerJson.text(answer());
  }
}
