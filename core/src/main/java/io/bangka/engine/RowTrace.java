package io.bangka.engine;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Others;
import io.bangka.model.Presence;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How the rows of a role judge one holding, for explanations: which decide, which say the opposite
/// and are beaten or disputed.
///
/// @param state whether the holding fills the role, as far as rows that surely match tell
/// @param decisive the rows that no matching row beats
/// @param others the statement about unlisted holdings, where no row matches
record RowTrace(
    Holding holding, Truth state, List<Row> decisive, Optional<Others> others, List<Row> disputed) {

  static RowTrace of(Requirement.Role role, Holding holding, LocalDate asOf) {
    var rows =
        role.rows().stream()
            .filter(r -> r.pattern().kind().equals(holding.kind()))
            .filter(r -> r.force().on(asOf) == Presence.IN_FORCE)
            .toList();
    var matching = rows.stream().filter(r -> Matching.surely(r.meant(), holding)).toList();
    var effective =
        matching.stream().filter(r -> matching.stream().noneMatch(o -> o.beats(r))).toList();
    if (effective.isEmpty()) {
      return unlisted(role, holding, asOf, rows);
    }
    boolean refused = effective.stream().anyMatch(r -> r.effect() == Effect.REFUSES);
    boolean inDoubt = effective.stream().anyMatch(Row::disputed);
    var effect = refused ? Effect.REFUSES : Effect.ACCEPTS;
    return new RowTrace(
        holding,
        inDoubt ? Truth.UNKNOWN : Truth.of(!refused),
        effective.stream().filter(r -> r.effect() == effect).toList(),
        Optional.empty(),
        matching.stream().filter(r -> r.effect() != effect).toList());
  }

  private static RowTrace unlisted(
      Requirement.Role role, Holding holding, LocalDate asOf, List<Row> rows) {
    boolean open =
        rows.stream().anyMatch(r -> Matching.matches(r.meant(), holding) == Truth.UNKNOWN);
    if (open) {
      return new RowTrace(holding, Truth.UNKNOWN, List.of(), Optional.empty(), List.of());
    }
    var others = RoleFormula.inForce(role.others(), asOf).filter(o -> speaksOf(o, holding));
    return new RowTrace(
        holding,
        others.map(o -> Truth.of(o.effect() == Effect.ACCEPTS)).orElse(Truth.UNKNOWN),
        List.of(),
        others,
        List.of());
  }

  /// Not where an exception of the statement may apply.
  private static boolean speaksOf(Others others, Holding holding) {
    return others.except().stream()
        .allMatch(pattern -> Matching.matches(pattern, holding) == Truth.FALSE);
  }

  /// The rows in force that accept something: what the role takes.
  static List<Row> accepting(Requirement.Role role, LocalDate asOf) {
    return role.rows().stream()
        .filter(r -> r.effect() == Effect.ACCEPTS && r.force().on(asOf) == Presence.IN_FORCE)
        .toList();
  }
}
