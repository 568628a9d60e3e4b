package io.bangka.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/// How a fee grows with the payment.
///
/// @param rate a fraction of the payment, or of its part above the threshold
/// @param plus a fixed sum on top
/// @param onExcess whether the rate is taken only of the part above the threshold
/// @param above charged only on payments of more than this
public record FeeSchedule(
    BigDecimal rate,
    Optional<Amount> plus,
    boolean onExcess,
    Optional<Amount> above,
    Optional<Amount> min,
    Optional<Amount> max) {

  /// The fee on a payment, rounded half up to the currency's smallest unit (ISO 4217).
  ///
  /// @return empty if the schedule is in another currency than the payment
  public Optional<Amount> on(Amount payment) {
    if (otherCurrency(payment, plus)
        || otherCurrency(payment, above)
        || otherCurrency(payment, min)
        || otherCurrency(payment, max)) {
      return Optional.empty();
    }
    return Optional.of(new Amount(round(charged(payment), payment.currency()), payment.currency()));
  }

  /// The fee on payments of each size, exact and not rounded.
  ///
  /// @param base what the rate is taken of: the payment, or the payment with what was charged
  ///   before
  /// @param amounts turns the sums of the schedule into the smallest unit of the payment's currency
  public Curve curve(Curve base, Function<Amount, BigDecimal> amounts) {
    var threshold = above.map(amounts);
    var of = onExcess ? base.plus(fixed(threshold.orElse(BigDecimal.ZERO).negate())) : base;
    var fee = of.share(rate, plus.map(amounts).orElse(BigDecimal.ZERO));
    var atLeast = min.map(amounts).map(fee::atLeast).orElse(fee);
    var bounded = max.map(amounts).map(atLeast::atMost).orElse(atLeast);
    return threshold.map(t -> bounded.above(t, base)).orElse(bounded).merged();
  }

  private static Curve fixed(BigDecimal sum) {
    return Curve.NOTHING.share(BigDecimal.ZERO, sum);
  }

  private BigDecimal charged(Amount payment) {
    var threshold = above.map(Amount::value).orElse(BigDecimal.ZERO);
    if (above.isPresent() && payment.value().compareTo(threshold) <= 0) {
      return BigDecimal.ZERO;
    }
    var base = onExcess ? payment.value().subtract(threshold) : payment.value();
    var fee = base.multiply(rate).add(plus.map(Amount::value).orElse(BigDecimal.ZERO));
    var atLeast = min.map(m -> m.value().max(fee)).orElse(fee);
    return max.map(m -> m.value().min(atLeast)).orElse(atLeast);
  }

  private static boolean otherCurrency(Amount payment, Optional<Amount> amount) {
    return amount.isPresent() && !amount.get().currency().equals(payment.currency());
  }

  private static BigDecimal round(BigDecimal value, String currency) {
    return value.setScale(digits(currency), RoundingMode.HALF_UP);
  }

  private static int digits(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
