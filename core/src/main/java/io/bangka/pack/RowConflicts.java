package io.bangka.pack;

import io.bangka.model.Force;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.written.Faults;
import java.util.List;

/// Two rows with equal pattern, band and start that say the opposite: nobody could tell which one
/// holds, so the pack must say that it is disputed.
final class RowConflicts {
  private final Draft draft;
  private final Faults faults;

  RowConflicts(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    Requirements.all(draft.knowledge())
        .filter(Requirement.Role.class::isInstance)
        .forEach(role -> pairs(((Requirement.Role) role).rows()));
    draft.knowledge().procedures().values().stream().map(Procedure::acts).forEach(this::pairs);
    draft.knowledge().rules().stream().map(Rule::denies).forEach(this::pairs);
  }

  private void pairs(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row later = rows.get(i);
      rows.subList(0, i).stream().filter(row -> opposed(row, later)).forEach(r -> report(r, later));
    }
  }

  private static boolean opposed(Row one, Row other) {
    return one.effect() != other.effect()
        && one.pattern().equals(other.pattern())
        && !one.disputed()
        && !other.disputed()
        && !one.beats(other)
        && !other.beats(one)
        && meet(one.force(), other.force());
  }

  /// Whether there is a day on which both may be in force.
  static boolean meet(Force one, Force other) {
    return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
  }

  private static boolean startsBeforeEndOf(Force one, Force other) {
    return other.until().filter(end -> !one.start().day().isBefore(end)).isEmpty();
  }

  private void report(Row earlier, Row later) {
    int line = draft.origins().of(earlier).line();
    faults.error(
        "contradiction",
        draft.origins().of(later),
        new LocalText(
            "This row says the opposite of the row in line "
                + line
                + ", with the same pattern, standing and start.",
            "本条与第 " + line + " 行的条目模式、权威等级和起始日都相同，结论却相反。"),
        new LocalText(
            "If the sources really contradict each other, mark both `disputed: true`.",
            "如果来源确实互相矛盾，请在两条上都写明 `disputed: true`。"));
  }
}
