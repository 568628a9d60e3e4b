package io.bangka.cost;

import io.bangka.model.Fee;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.money.Curve;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// One way to pay, and what it costs.
///
/// @param payment by which it is paid
/// @param supply by which the money gets there first: cash that is drawn or changed, a wallet that
///   is topped up; empty where the payment takes it from where it lies
/// @param verdict whether the person can; empty where nobody was asked about
/// @param fit how the sum stands to the limits
/// @param split where it is over a limit, the payments that are not; empty where none is needed, or
///   none helps
/// @param fees those that sources tell, with what each comes to for one payment, or for the split
/// @param known all of them together for one period, or for the one payment; empty where no source
///   tells any
/// @param total the same for all periods
/// @param missing what no source tells
/// @param rate the day of the reference rate, where one was used
/// @param curve what is known of the cost of one payment of each size
/// @param most what one payment may surely be, in the smallest unit
public record PaymentWay(
    Leg payment,
    Optional<Leg> supply,
    Optional<Verdict> verdict,
    Fit fit,
    Optional<Split> split,
    List<Charged> fees,
    Optional<Amount> known,
    Optional<Amount> total,
    SortedSet<Missing> missing,
    Optional<LocalDate> rate,
    Curve curve,
    long most) {

  /// How a sum stands to the limits.
  public enum Fit {
    WITHIN,
    /// Within those that are known; there is one of which no source says how much.
    UNKNOWN,
    /// Too near a limit in another currency.
    RATE,
    /// Over a limit, but not in several payments.
    SPLIT,
    /// Over a limit in whatever way it is paid.
    OVER
  }

  /// One fee.
  public record Charged(Fee fee, Amount amount) {}

  public PaymentWay {
    fees = List.copyOf(fees);
  }

  /// Its legs, the supply first.
  public List<Leg> legs() {
    return supply.map(s -> List.of(s, payment)).orElseGet(() -> List.of(payment));
  }

  /// Who charges what a platform's users pay.
  static final Set<Fee.ChargedBy> SERVICE =
      Set.of(Fee.ChargedBy.PLATFORM, Fee.ChargedBy.OPERATOR, Fee.ChargedBy.MERCHANT);
}
