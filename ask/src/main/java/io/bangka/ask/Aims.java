package io.bangka.ask;

import io.bangka.model.Period;
import io.bangka.model.Query.Want;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// What is wanted: the platforms and purposes that are named, and what about them is asked.
///
/// @param platforms providers, as named
/// @param purposes as named, before any gives way
/// @param weak those that count only if no other is named
record Aims(
    SequencedSet<String> platforms,
    SequencedSet<String> purposes,
    SequencedSet<String> weak,
    Set<Want> wants,
    Optional<Period> per) {

  static Aims of(List<Clause> clauses, Set<Piece> possessed) {
    var platforms = new LinkedHashSet<String>();
    var purposes = new LinkedHashSet<String>();
    var weak = new LinkedHashSet<String>();
    Optional<Period> per = Optional.empty();
    for (var piece : clauses.stream().flatMap(c -> c.words().stream()).toList()) {
      if (!possessed.contains(piece)) {
        piece.sense(Sense.PlatformOf.class).ifPresent(p -> platforms.add(p.id()));
      }
      piece.sense(Sense.PurposeOf.class).ifPresent(p -> purposes.add(p.name()));
      piece.sense(Sense.WeakPurpose.class).ifPresent(p -> weak.add(p.name()));
      per = per.or(() -> piece.mark(Role.PER).map(m -> Period.valueOf(upper(m.argument()))));
    }
    return new Aims(platforms, purposes, weak, wants(clauses), per);
  }

  /// "How much" asks for the cost, unless a limit is asked for as well.
  private static Set<Want> wants(List<Clause> clauses) {
    var wants = EnumSet.noneOf(Want.class);
    clauses.forEach(c -> wants.addAll(wants(c)));
    if (!wants.contains(Want.LIMIT) && clauses.stream().anyMatch(c -> c.has(Role.HOW_MUCH))) {
      wants.add(Want.COST);
    }
    return wants.isEmpty() ? Set.of(Want.CAN) : wants;
  }

  private static Set<Want> wants(Clause clause) {
    var wants = EnumSet.noneOf(Want.class);
    for (var piece : clause.words()) {
      piece.mark(Role.WANT).ifPresent(m -> wants.add(want(m)));
    }
    boolean can = clause.has(Role.CAN) || clause.has(Role.WHETHER);
    if (wants.isEmpty() && can && !clause.has(Role.HOW_MUCH)) {
      wants.add(Want.CAN);
    }
    return wants;
  }

  static Want want(Sense.Mark mark) {
    return Want.valueOf(upper(mark.argument()));
  }

  private static String upper(String written) {
    return written.toUpperCase(Locale.ROOT);
  }
}
