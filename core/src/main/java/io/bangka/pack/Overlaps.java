package io.bangka.pack;

import io.bangka.model.Cap;
import io.bangka.model.Force;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faults;
import io.bangka.written.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Statements about the same thing whose dates overlap. The later one wins, as [Row#beats] says;
/// but whoever reads the pack cannot see whether the earlier one was meant to have ended.
final class Overlaps {
  private static final LocalText HELP =
      new LocalText(
          "Say when the earlier one ended (`until`), or make one of the two.",
          "请写明前一条何时结束（`until`），或合并为一条。");

  private final Draft draft;
  private final Faults faults;

  Overlaps(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    Requirements.all(draft.knowledge())
        .filter(Requirement.Role.class::isInstance)
        .forEach(role -> rows(((Requirement.Role) role).rows()));
    draft.knowledge().procedures().values().forEach(this::check);
    draft.knowledge().rules().forEach(this::check);
  }

  private void check(Rule rule) {
    rows(rule.denies());
    limits(rule.limits(), rule.id());
  }

  private void limits(List<Limit> limits, String owner) {
    limits.forEach(limit ->
        pairs(limit.caps(), Overlaps::same, Cap::force, draft.origins()::of, owner + "/limits"));
  }

  private void check(Procedure p) {
    rows(p.acts());
    limits(p.limits(), p.id());
    Place place = draft.origins().of(p);
    whole(p.offered(), o -> o.force(), place, p.id() + "/offered");
    whole(p.takes(), t -> t.force(), place, p.id() + "/takes");
    whole(p.lasts(), l -> l.force(), place, p.id() + "/lasts");
  }

  private void rows(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row later = rows.get(i);
      rows.subList(0, i).stream()
          .filter(row -> opposed(row, later) && RowConflicts.meet(row.force(), later.force()))
          .findFirst()
          .ifPresent(row -> report(draft.origins().of(row), draft.origins().of(later), later.id()));
    }
  }

  /// Rows that say the opposite of the same; those whose sources contradict each other are meant to
  /// overlap. Rows that agree may: each has its own sources and note.
  private static boolean opposed(Row one, Row other) {
    return one.effect() != other.effect()
        && one.pattern().equals(other.pattern())
        && one.citation().authority().band() == other.citation().authority().band()
        && !(one.disputed() && other.disputed())
        && !one.replaces().equals(Optional.of(other.id()))
        && !other.replaces().equals(Optional.of(one.id()));
  }

  private static boolean same(Cap one, Cap other) {
    return one.applies().equals(other.applies())
        && one.citation().authority().band() == other.citation().authority().band();
  }

  /// Statements of which a procedure has one at a time.
  private <T> void whole(List<T> all, Function<T, Force> force, Place place, String about) {
    pairs(all, (_, _) -> true, force, _ -> place, about);
  }

  private <T> void pairs(
      List<T> all,
      BiPredicate<T, T> same,
      Function<T, Force> force,
      Function<T, Place> place,
      String about) {
    for (int i = 1; i < all.size(); i++) {
      T later = all.get(i);
      all.subList(0, i).stream()
          .filter(one ->
              same.test(one, later) && RowConflicts.meet(force.apply(one), force.apply(later)))
          .findFirst()
          .ifPresent(one -> report(place.apply(one), place.apply(later), about));
    }
  }

  private void report(Place earlier, Place later, String about) {
    faults.add(
        Diagnostic.warning(
            "overlapping-dates",
            later,
            about,
            earlier.equals(later)
                ? Wording.of("Two statements of {} hold at the same time.", "{}有两条陈述同时有效。", about)
                : new LocalText(
                    "This statement and the one in line "
                        + earlier.line()
                        + " speak of the same and hold at the same time.",
                    "本条与第 " + earlier.line() + " 行说的是同一件事，且同时有效。"),
            HELP));
  }
}
