package io.bangka.workshop.show;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Presence;
import io.bangka.model.Row;
import io.bangka.workshop.statement.Content;
import io.bangka.workshop.statement.Statement;
import java.time.LocalDate;
import java.util.List;

/// How a statement stands among the others about the same thing, on a day.
enum Standing {
  /// It decides.
  HOLDS,
  /// It is in force, and for some of what it speaks of a higher authority says the opposite.
  PARTLY,
  /// It is in force, and one that says the opposite outweighs it wherever it speaks.
  OUTWEIGHED,
  /// It is in force, and sources of equal standing contradict it.
  DISPUTED,
  /// It is known to hold from a later day; whether it holds already, nobody says.
  PERHAPS,
  /// It starts later.
  LATER,
  ENDED;

  /// @param all statements about the same thing, itself among them
  static Standing of(Statement statement, List<Statement> all, LocalDate day) {
    return switch (statement.force().on(day)) {
      case ENDED -> ENDED;
      case NOT_YET -> LATER;
      case UNKNOWN -> PERHAPS;
      case IN_FORCE -> inForce(statement, all, day);
    };
  }

  private static Standing inForce(Statement statement, List<Statement> all, LocalDate day) {
    if (statement.content().asRow().filter(Row::disputed).isPresent()) {
      return DISPUTED;
    }
    var others =
        all.stream()
            .filter(other -> other.force().on(day) == Presence.IN_FORCE)
            .map(Statement::content)
            .toList();
    Content mine = statement.content();
    if (others.stream().anyMatch(theirs -> outweighs(theirs, mine))) {
      return OUTWEIGHED;
    }
    return others.stream().anyMatch(theirs -> higher(theirs, mine)) ? PARTLY : HOLDS;
  }

  private static boolean outweighs(Content content, Content other) {
    if (content instanceof Content.Bounds mine && other instanceof Content.Bounds theirs) {
      return same(mine.limit(), theirs.limit()) && outweighs(mine.cap(), theirs.cap());
    }
    return content.asRow().stream()
        .anyMatch(mine -> other.asRow().filter(theirs -> outweighs(mine, theirs)).isPresent());
  }

  private static boolean same(Limit limit, Limit other) {
    return limit.per() == other.per()
        && limit.of() == other.of()
        && limit.over() == other.over()
        && limit.act().equals(other.act());
  }

  private static boolean outweighs(Row row, Row other) {
    return row.effect() != other.effect()
        && row.beats(other)
        && other.pattern().within(row.pattern());
  }

  private static boolean outweighs(Cap cap, Cap other) {
    return !cap.most().equals(other.most())
        && cap.beats(other)
        && (cap.applies().isEmpty() || cap.applies().equals(other.applies()));
  }

  private static boolean higher(Content content, Content other) {
    return content.asRow().stream()
        .anyMatch(mine -> other.asRow().filter(theirs -> higher(mine, theirs)).isPresent());
  }

  private static boolean higher(Row row, Row other) {
    return row.effect() != other.effect()
        && row.citation().authority().band() > other.citation().authority().band()
        && row.beats(other)
        && Overlap.of(row.pattern(), other.pattern());
  }
}
