package io.bangka.cost;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Charge;
import io.bangka.engine.Goal;
import io.bangka.model.Effect;
import io.bangka.model.Fee;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One procedure on a way to pay, as far as the person can perform it.
///
/// @param verdict empty where nobody was asked about
public record Leg(
    Procedure procedure, Goal goal, Assessment assessment, Optional<Verdict> verdict) {
  private static final Set<String> MONEY = Set.of("card", "account");

  /// Those that the answer tells, and those of the issuer of the only card that will do.
  List<Fee> fees() {
    var told = assessment.fees().stream().map(Charge::fee).toList();
    var more = procedure.fees().stream().filter(f -> !told.contains(f) && isSurelyTaken(f));
    return Stream.concat(told.stream(), more).toList();
  }

  private boolean isSurelyTaken(Fee fee) {
    var things = procedure.requires().stream().flatMap(r -> money(r).stream()).toList();
    return fee.by() == Fee.ChargedBy.ISSUER
        && fee.force().on(assessment.asOf()) == Presence.IN_FORCE
        && fee.act().map(this::isOfThisAct).orElse(true)
        && !things.isEmpty()
        && fee.applies().filter(p -> things.stream().allMatch(t -> t.within(p))).isPresent();
  }

  private boolean isOfThisAct(Pattern act) {
    var what = act.tests().get("do");
    return what != null && act.tests().size() == 1 && Test.oneOf(goal.purpose()).within(what);
  }

  boolean charges(Set<Fee.ChargedBy> parties) {
    return fees().stream().map(Fee::by).anyMatch(parties::contains);
  }

  /// Whether it takes cards or accounts, and only those of the country itself: nothing is
  /// exchanged.
  boolean isDomestic(String country) {
    var things = procedure.requires().stream().flatMap(r -> money(r).stream()).toList();
    return !things.isEmpty() && things.stream().allMatch(p -> isOf(p, country));
  }

  /// Whether a card or an account of another country may be what pays.
  boolean takesForeign(String country) {
    return procedure.requires().stream()
        .flatMap(r -> money(r).stream())
        .anyMatch(p -> !isOf(p, country));
  }

  private static boolean isOf(Pattern thing, String country) {
    return thing.tests().get("country") instanceof Test.OneOf(var values)
        && values.size() == 1
        && values.contains(country);
  }

  private static List<Pattern> money(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role when role.party().isEmpty() ->
          role.rows().stream()
              .filter(row -> row.effect() == Effect.ACCEPTS)
              .map(io.bangka.model.Row::pattern)
              .filter(p -> MONEY.contains(p.kind()))
              .toList();
      case Requirement.All all -> all.parts().stream().flatMap(p -> money(p).stream()).toList();
      case Requirement.Any any -> any.parts().stream().flatMap(p -> money(p).stream()).toList();
      case Requirement.Role _, Requirement.None _, Requirement.Decided _ -> List.of();
    };
  }
}
