package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Yield;
import io.bangka.written.Faults;
import java.util.Optional;

/// `none` over something that a procedure yields: a step could then take a `yes` back, and reaching
/// a goal would no longer be a matter of gaining alone.
final class NoneOverYields {
  private final Draft draft;
  private final Faults faults;

  NoneOverYields(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    Requirements.all(draft.knowledge())
        .filter(Requirement.None.class::isInstance)
        .flatMap(none -> Requirements.roles(((Requirement.None) none).parts()))
        .flatMap(role -> role.rows().stream())
        .forEach(this::check);
  }

  private void check(Row row) {
    yielding(row.pattern()).ifPresent(procedure -> report(row, procedure));
  }

  private Optional<Procedure> yielding(Pattern pattern) {
    return draft.knowledge().procedures().values().stream()
        .filter(p -> p.yields().stream().anyMatch(y -> mayGive(y, pattern)))
        .findFirst();
  }

  /// Whether a holding may come to match the pattern by this yield: a new one that may be so, or
  /// one that gains an attribute which the pattern asks about.
  static boolean mayGive(Yield yield, Pattern pattern) {
    Holding gain = yield.gain();
    if (Relate.surelyNot(gain, pattern)) {
      return false;
    }
    return yield.on().isEmpty()
        || gain.said().keySet().stream().anyMatch(asked -> pattern.tests().containsKey(asked));
  }

  private void report(Row row, Procedure procedure) {
    faults.error(
        "none-over-yields",
        draft.origins().of(row),
        Wording.of(
            "`none` may not range over this, since {} yields it.",
            "`none` 不能涉及此项，因为{}会给出它。",
            procedure.id()),
        Wording.of(
            "Ask for what must be there instead, with `accepts`.", "请改用 `accepts` 写明必须具备什么。"));
  }
}
