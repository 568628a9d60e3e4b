package io.bangka.oracle;

import io.bangka.model.Effect;
import io.bangka.model.Row;
import io.bangka.model.Why;
import java.util.List;
import java.util.Optional;

/// What a list of rows says of one fully known thing: DESIGN §2, "Rows".
final class Rows {
  private final String place;
  private final List<Entry> entries;

  private record Entry(Row row, Presences.Statement statement, List<Row> beatenBy) {}

  /// @param place names the list; free variables are told apart by it
  Rows(String place, List<Row> rows, Presences presences) {
    this.place = place;
    this.entries = rows.stream().map(row -> entry(row, rows, presences)).toList();
  }

  private Entry entry(Row row, List<Row> rows, Presences presences) {
    return new Entry(
        row,
        presences.of(row.force(), place + " row " + row.id()),
        rows.stream().filter(other -> beats(other, row)).toList());
  }

  /// Whether a row speaks of it at all.
  boolean lists(Full thing, Choices choices) {
    return !undisputed(matching(thing, choices), choices).isEmpty();
  }

  /// Empty if no row speaks of it.
  Optional<Effect> effect(Full thing, Choices choices) {
    var matching = undisputed(matching(thing, choices), choices);
    var rows = matching.stream().map(Entry::row).toList();
    var effects =
        matching.stream()
            .filter(entry -> entry.beatenBy().stream().noneMatch(rows::contains))
            .map(entry -> entry.row().effect())
            .toList();
    if (effects.contains(Effect.REFUSES)) {
      return Optional.of(Effect.REFUSES);
    }
    return effects.stream().findFirst();
  }

  boolean anyInForce(Choices choices) {
    return entries.stream().anyMatch(entry -> entry.statement().inForce(choices));
  }

  boolean speaksOf(String kind) {
    return entries.stream().anyMatch(entry -> entry.row().pattern().kind().equals(kind));
  }

  private List<Entry> matching(Full thing, Choices choices) {
    return entries.stream()
        .filter(entry -> Matching.matches(entry.row().meant(), thing))
        .filter(entry -> entry.statement().inForce(choices))
        .toList();
  }

  private List<Entry> undisputed(List<Entry> matching, Choices choices) {
    var rows = matching.stream().map(Entry::row).toList();
    return matching.stream().filter(e -> winsDispute(e.row(), rows, choices)).toList();
  }

  /// Two rows of equal standing that say opposite things: which of them is right is free. So is a
  /// row that is marked as disputed although no other row says the opposite.
  private boolean winsDispute(Row row, List<Row> matching, Choices choices) {
    if (matching.stream().anyMatch(other -> contradict(row, other))) {
      var acceptsIsRight = new Free(Why.DISPUTED, place + " dispute about " + standing(row));
      return choices.holds(acceptsIsRight) == (row.effect() == Effect.ACCEPTS);
    }
    return !row.disputed()
        || choices.holds(new Free(Why.DISPUTED, place + " dispute of " + row.id()));
  }

  /// Equal rows that contradict each other unmarked are no pack, except where one of them is a
  /// rule's: then nothing is in dispute, and refusing goes before accepting.
  private static boolean contradict(Row one, Row other) {
    return (one.disputed() || other.disputed())
        && one.effect() != other.effect()
        && standing(one).equals(standing(other));
  }

  private static List<Object> standing(Row row) {
    return List.of(row.pattern(), band(row), row.force().start().day());
  }

  static boolean beats(Row one, Row other) {
    if (names(one, other)) {
      return true;
    }
    if (one.equals(other) || names(other, one)) {
      return false;
    }
    if (band(one) != band(other)) {
      return band(one) > band(other);
    }
    return Narrower.strictly(one.pattern(), other.pattern()) || isLaterOfEqual(one, other);
  }

  private static boolean names(Row one, Row other) {
    return one.replaces().filter(other.id()::equals).isPresent();
  }

  private static boolean isLaterOfEqual(Row one, Row other) {
    return one.pattern().equals(other.pattern())
        && one.force().start().day().isAfter(other.force().start().day());
  }

  private static int band(Row row) {
    return row.citation().authority().band();
  }
}
