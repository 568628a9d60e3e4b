package io.bangka.engine;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Period;
import io.bangka.model.Spending;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Compares what somebody wants to spend with the values of limits. Two currencies compare only if
/// they differ by more than the rate's band.
///
/// @param asOf the day of the reference rate
record Spent(Spending spending, Rates rates, LocalDate asOf) {

  Comparison against(Limit limit, Cap cap) {
    return switch (cap.most()) {
      case Cap.Most.Sum(var most) ->
          within(limit.per()).map(spent -> compare(spent, most)).orElse(Comparison.WITHIN);
      case Cap.Most.Count _, Cap.Most.Unlimited _ -> Comparison.WITHIN;
      case Cap.Most.Unsourced _ ->
          within(limit.per()).isPresent() ? Comparison.UNSOURCED : Comparison.WITHIN;
    };
  }

  /// The least that must fall into one period of the limit; empty if it can be split to fit any.
  private Optional<Amount> within(Period period) {
    long times = spending.times().orElse(1);
    Amount once = spending.amount();
    return switch (spending.per()) {
      case TRANSACTION -> Optional.of(once);
      case DAY -> times(once, period, 1, times);
      case MONTH -> times(once, period, 31, times);
      case YEAR -> times(once, period, 366, times);
      case LIFE -> period == Period.LIFE ? Optional.of(once) : Optional.empty();
    };
  }

  /// @param days the days in one period of the spending
  private static Optional<Amount> times(Amount once, Period period, int days, long times) {
    return switch (period) {
      case TRANSACTION -> Optional.empty();
      case DAY -> days == 1 ? Optional.of(once) : Optional.empty();
      case MONTH ->
          days <= 31
              ? Optional.of(
                  once.times(BigDecimal.valueOf(Math.min(times, 28 / Math.min(days, 28)))))
              : Optional.empty();
      case YEAR ->
          Optional.of(
              once.times(
                  BigDecimal.valueOf(Math.min(times, days == 1 ? 365 : days == 31 ? 12 : 1))));
      case LIFE -> Optional.of(once.times(BigDecimal.valueOf(times)));
    };
  }

  private Comparison compare(Amount spent, Amount most) {
    if (spent.currency().equals(most.currency())) {
      return spent.value().compareTo(most.value()) <= 0 ? Comparison.WITHIN : Comparison.BROKEN;
    }
    return rates
        .rate(spent.currency(), most.currency(), asOf)
        .map(rate -> compare(spent.value().multiply(rate.value()), most.value(), rate.band(asOf)))
        .orElse(Comparison.RATE);
  }

  private static Comparison compare(BigDecimal spent, BigDecimal most, BigDecimal band) {
    if (spent.multiply(BigDecimal.ONE.add(band)).compareTo(most) <= 0) {
      return Comparison.WITHIN;
    }
    return spent.multiply(BigDecimal.ONE.subtract(band)).compareTo(most) > 0
        ? Comparison.BROKEN
        : Comparison.RATE;
  }
}
