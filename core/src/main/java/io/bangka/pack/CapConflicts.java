package io.bangka.pack;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.written.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Two values of one limit that hold at the same time, with equal standing, `for` and start, and
/// bound differently; and values of one limit that speak of different kinds of holdings.
final class CapConflicts {
  private static final Set<String> ALWAYS_THERE = Set.of("person", "act");

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
    limits.forEach(limit -> {
      pairs(limit.caps());
      kinds(limit.caps());
    });
  }

  /// What fills a role is of one kind, so values of one limit that speak of two would never meet.
  private void kinds(List<Cap> caps) {
    var spokenOf = new LinkedHashMap<String, Cap>();
    for (Cap cap : caps) {
      cap.applies()
          .map(Pattern::kind)
          .filter(kind -> !ALWAYS_THERE.contains(kind))
          .ifPresent(kind -> spokenOf.putIfAbsent(kind, cap));
    }
    if (spokenOf.size() > 1) {
      reportKinds(List.copyOf(spokenOf.keySet()), List.copyOf(spokenOf.values()).get(1));
    }
  }

  private void reportKinds(List<String> kinds, Cap later) {
    faults.error(
        "limit-of-two-kinds",
        draft.origins().of(later),
        Wording.of(
            "The values of one limit speak of a {} and of a {}.",
            "同一项限额的数值分别针对{}和{}。",
            kinds.get(0),
            kinds.get(1)),
        new LocalText(
            "Let all of them speak of one kind, or write two limits that differ in what they count or"
                + " over what.",
            "请让各数值只针对同一种持有物，或拆成计算对象不同的两项限额。"));
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
