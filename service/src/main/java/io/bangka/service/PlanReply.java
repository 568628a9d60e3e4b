package io.bangka.service;

import io.bangka.calendar.CalendarFile;
import io.bangka.words.Note;
import io.bangka.words.NoteMarkdown;
import java.util.Optional;
import java.util.function.Supplier;

/// A plan as people use it: to read, to tick off, to put into a calendar. Each is made when it is
/// first asked for. What machines read of it stands in [RouteAnswer#plan]. Thread-safe.
public final class PlanReply {
  private final Supplied<Note> note;
  private final Supplied<Optional<CalendarFile>> calendar;

  PlanReply(Supplier<Note> note, Supplier<Optional<CalendarFile>> calendar) {
    this.note = new Supplied<>(note);
    this.calendar = new Supplied<>(calendar);
  }

  public Note note() {
    return note.get();
  }

  /// GitHub-flavoured Markdown, with boxes to tick.
  public String markdown() {
    return NoteMarkdown.of(note());
  }

  /// An iCalendar file (RFC 5545); empty without a day of the move, since nothing has a date then.
  public Optional<String> calendar() {
    return calendar.get().map(CalendarFile::text);
  }
}
