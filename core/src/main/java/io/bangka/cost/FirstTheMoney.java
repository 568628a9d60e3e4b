package io.bangka.cost;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By what the money gets there that a payment takes from nowhere else: nobody pays in cash who has
/// not drawn or changed some.
///
/// @param parties the other people in the act, by role
/// @param strict without presumptions
public record FirstTheMoney(
    Knowledge knowledge,
    Engine engine,
    LocalDate asOf,
    Profile said,
    Map<String, Profile> parties,
    boolean strict) {
  private static final int MOST_OF_A_PURPOSE = 2;

  /// Procedures of which each is enough, and that are open to the person or may be; of a purpose
  /// those that surely are come first, and two are enough. Empty where the payment takes the money
  /// from where it lies.
  ///
  /// @param act what is to be done in the end
  public List<Procedure> of(Procedure payment, Holding act) {
    return Supplies.of(payment.provider()).purposes().stream()
        .filter(knowledge.vocabulary().purposes()::containsKey)
        .map(purpose -> new Goal(Optional.empty(), purpose, place(act), Optional.empty()))
        .flatMap(goal -> best(goal, payment.provider()).stream())
        .distinct()
        .toList();
  }

  private List<Procedure> best(Goal goal, String payment) {
    return candidates(goal, payment).stream()
        .filter(one -> one.verdict() != Verdict.NO)
        .sorted(Comparator.comparing((One one) -> one.verdict() != Verdict.YES))
        .map(One::procedure)
        .limit(MOST_OF_A_PURPOSE)
        .toList();
  }

  private record One(Procedure procedure, Verdict verdict) {}

  private List<One> candidates(Goal goal, String payment) {
    var candidates = engine.candidates(goal);
    return knowledge.procedures().values().stream()
        .filter(candidates::contains)
        .filter(p -> Supplies.serves(p.provider(), payment))
        .filter(p -> p.yields().stream().allMatch(yield -> yield.on().isPresent()))
        .filter(p -> engine.lets(asOf, through(goal, p)) != Truth.FALSE)
        .map(p -> new One(p, engine.verdict(asOf, through(goal, p), said, parties, strict)))
        .toList();
  }

  private static Goal through(Goal goal, Procedure procedure) {
    return new Goal(
        goal.platform(), goal.purpose(), goal.act(), goal.spending(), Optional.of(procedure.id()));
  }

  /// Without what speaks of the payment alone.
  private static Holding place(Holding act) {
    var in = act.said().get("in");
    var place = Holding.unsaid(act.kind());
    return in == null ? place : place.with("in", in);
  }
}
