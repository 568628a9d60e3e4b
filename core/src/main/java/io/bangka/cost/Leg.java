package io.bangka.cost;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Charge;
import io.bangka.engine.Goal;
import io.bangka.model.Effect;
import io.bangka.model.Fee;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Test;
import io.bangka.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One procedure on a way to pay, as far as the person can perform it.
///
/// @param verdict empty where nobody was asked about
public record Leg(
    Procedure procedure, Goal goal, Assessment assessment, Optional<Verdict> verdict) {
  private static final Set<String> MONEY = Set.of("card", "account");

  List<Fee> fees() {
    return assessment.fees().stream().map(Charge::fee).toList();
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
