package io.bangka.cost;

import io.bangka.money.Amount;
import io.bangka.money.Rates;
import java.util.List;
import java.util.Optional;

/// The ways to pay a sum, the best first.
///
/// @param ways in order: those that the person can use before others; then those by which the sum
///   gets through at once, in several payments, perhaps, not; then those of which fewer parts of
///   the cost are unknown; then by what is known of the cost
/// @param compared the places of the ways that `best` compares: the first way whose service's cost
///   some source tells, and those that are as open to the person and of which the same is unknown,
///   so that like is compared with like; empty if there is none
/// @param best which of these are the cheapest at which amounts, from the smallest unit up, without
///   gaps
/// @param home what a unit of the sum's currency was worth at home; empty if no home was said, or
///   no rate is known
public record CostComparison(
    CostQuestion question,
    List<PaymentWay> ways,
    List<Integer> compared,
    List<Stretch> best,
    Optional<Rates.Rate> home) {

  /// Amounts at which the same ways are the cheapest.
  ///
  /// @param to the last such amount; the last stretch ends where amounts were no longer looked at
  /// @param ways places in the list of ways; empty where none takes such a sum in one payment
  public record Stretch(Amount from, Amount to, List<Integer> ways) {
    public Stretch {
      ways = List.copyOf(ways);
    }
  }

  public CostComparison {
    ways = List.copyOf(ways);
    compared = List.copyOf(compared);
    best = List.copyOf(best);
  }
}
