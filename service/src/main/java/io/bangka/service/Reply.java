package io.bangka.service;

import io.bangka.words.Note;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// An answer twice: for machines, and as the note that people read. Both say the same; each is made
/// when it is first asked for, since nearly everybody wants one of them. Thread-safe.
public final class Reply {
  private final Supplied<Answer> answer;
  private final Supplied<Note> note;
  private final Supplied<byte[]> utf8;
  private final Supplied<Optional<byte[]>> atHand;

  Reply(Supplier<Answer> answer, Supplier<Note> note) {
    this.answer = new Supplied<>(answer);
    this.note = new Supplied<>(note);
    utf8 = new Supplied<>(() -> json().getBytes(StandardCharsets.UTF_8));
    atHand = new Supplied<>(Optional::empty);
  }

  private Reply(Reply made, Supplier<Optional<byte[]>> atHand, Supplier<byte[]> utf8) {
    answer = made.answer;
    note = made.note;
    this.atHand = new Supplied<>(atHand);
    this.utf8 = new Supplied<>(utf8);
  }

  /// The same, with bytes that may be at hand.
  ///
  /// @param make makes them where they are not
  Reply kept(Supplier<Optional<byte[]>> find, Supplier<byte[]> make) {
    return new Reply(this, find, make);
  }

  /// One whose bytes are at hand.
  ///
  /// @param whole asked for when somebody wants more than the bytes
  static Reply atHand(byte[] bytes, Supplier<Reply> whole) {
    var made = new Supplied<>(whole);
    var lazy = new Reply(() -> made.get().answer(), () -> made.get().note());
    return new Reply(lazy, () -> Optional.of(bytes), () -> bytes);
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

  /// On one line, without a line break at its end.
  public String json() {
    return AnswerJson.text(answer());
  }

  /// The same as bytes of UTF-8; do not change them.
  public byte[] utf8() {
    return atHand().orElseGet(utf8::get);
  }

  /// The bytes, if they were made before and need not be worked out; see [Bangka#keeping].
  public Optional<byte[]> atHand() {
    return atHand.get();
  }
}
