package io.bangka.pack;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.written.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two values of one limit that hold at the same time, with equal standing, `for` and start, and
/// bound differently.
final class CapConflicts {
  private final Draft draft;
  private final Faults faults;

  CapConflicts(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    draft.knowledge().procedures().values().forEach(procedure -> check(procedure.limits()));
    draft.knowledge().rules().forEach(rule -> check(rule.limits()));
  }

  private void check(List<Limit> limits) {
    Map<Limit, List<Cap>> byLimit = new LinkedHashMap<>();
    for (Limit limit : limits) {
      byLimit.computeIfAbsent(head(limit), _ -> new ArrayList<>()).addAll(limit.caps());
    }
    byLimit.values().forEach(this::pairs);
  }

  /// Limits with the same `per`, `of`, `over` and acts are one limit.
  private static Limit head(Limit limit) {
    return new Limit(limit.per(), limit.of(), limit.over(), limit.act(), List.of());
  }

  private void pairs(List<Cap> caps) {
    for (int i = 1; i < caps.size(); i++) {
      Cap later = caps.get(i);
      caps.subList(0, i).stream().filter(cap -> opposed(cap, later)).forEach(c -> report(c, later));
    }
  }

  private static boolean opposed(Cap one, Cap other) {
    return !one.most().equals(other.most())
        && one.applies().equals(other.applies())
        && !one.beats(other)
        && !other.beats(one)
        && RowConflicts.meet(one.force(), other.force());
  }

  private void report(Cap earlier, Cap later) {
    int line = draft.origins().of(earlier).line();
    faults.error(
        "overlapping-limits",
        draft.origins().of(later),
        new LocalText(
            "This value and the one in line "
                + line
                + " bound the same thing from the same day, with equal standing, and differ.",
            "本数值与第 " + line + " 行的数值限制的是同一件事，起始日和权威等级都相同，数额却不同。"),
        new LocalText(
            "Say when the earlier one ended (`until`), or whom each is for (`for`).",
            "请写明前一个何时结束（`until`），或各自适用于谁（`for`）。"));
  }
}
