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
    return !matching(thing, choices).isEmpty();
  }

  /// Empty if no row speaks of it.
  Optional<Effect> effect(Full thing, Choices choices) {
    var matching = matching(thing, choices);
    var rows = matching.stream().map(Entry::row).toList();
    var standing =
        matching.stream()
            .filter(entry -> entry.beatenBy().stream().noneMatch(rows::contains))
            .map(Entry::row)
            .toList();
    var effects =
        standing.stream().filter(r -> winsDispute(r, standing, choices)).map(Row::effect).toList();
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
        .filter(entry -> Matching.matches(entry.row().pattern(), thing))
        .filter(entry -> entry.statement().inForce(choices))
        .toList();
  }

  /// Two rows of equal standing that say opposite things: which of them is right is free.
  private boolean winsDispute(Row row, List<Row> standing, Choices choices) {
    if (standing.stream().noneMatch(other -> contradict(row, other))) {
      return true;
    }
    var acceptsIsRight = new Free(Why.DISPUTED, place + " dispute about " + standing(row));
    return choices.holds(acceptsIsRight) == (row.effect() == Effect.ACCEPTS);
  }

  private static boolean contradict(Row one, Row other) {
    return one.effect() != other.effect() && standing(one).equals(standing(other));
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
