package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.written.Faults;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows that beat each other in a circle: each of them would be beaten, and nothing would be left
/// to hold. Only `replaces` against a better placed row can close one.
final class RowCycles {
  private final Draft draft;
  private final Faults faults;

  RowCycles(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    Requirements.all(draft.knowledge())
        .filter(Requirement.Role.class::isInstance)
        .forEach(role -> circles(((Requirement.Role) role).rows()));
    draft.knowledge().procedures().values().stream().map(Procedure::acts).forEach(this::circles);
    draft.knowledge().rules().stream().map(Rule::denies).forEach(this::circles);
  }

  private void circles(List<Row> rows) {
    rows.stream()
        .filter(row -> row.replaces().isPresent() && beatsItself(row, rows))
        .forEach(this::report);
  }

  private static boolean beatsItself(Row row, List<Row> rows) {
    Set<Row> seen = new HashSet<>();
    Deque<Row> open = new ArrayDeque<>(List.of(row));
    while (!open.isEmpty()) {
      Row one = open.pop();
      for (Row other : rows) {
        if (one.beats(other) && meet(one, other)) {
          if (other.equals(row)) {
            return true;
          }
          if (seen.add(other)) {
            open.push(other);
          }
        }
      }
    }
    return false;
  }

  /// Whether both may match the same thing on the same day.
  private static boolean meet(Row one, Row other) {
    return RowConflicts.meet(one.force(), other.force())
        && !Relate.disjoint(one.pattern(), other.pattern());
  }

  private void report(Row row) {
    faults.error(
        "circle",
        draft.origins().of(row),
        new LocalText(
            "This row and others beat each other in a circle, so that none of them would hold.",
            "本条与其他条目循环压倒：每一条都被另一条取代，最后没有一条有效。"),
        new LocalText(
            "`replaces` may not name a row that, through others, goes before this one; name those"
                + " instead, or end the older row with `until`.",
            "`replaces` 不能指向经由其他条目又优先于本条的条目；请改为指向那些条目，或给旧条目写上" + " `until`。"));
  }
}
