package io.bangka.exchange;

import io.bangka.money.Amount;
import java.math.BigDecimal;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/// Sums as JSR 354 has them, at the edge of the program. Inside, a sum is a decimal and a code;
/// both are exact, so nothing is lost on the way.
public final class Monies {
  private Monies() {}

  /// The sum as a program's own code passes it on.
  ///
  /// @throws javax.money.UnknownCurrencyException if the platform has no such currency
  public static MonetaryAmount of(Amount amount) {
    return of(amount.value(), amount.currency());
  }

  /// The same.
  ///
  /// @param currency ISO 4217
  public static MonetaryAmount of(BigDecimal value, String currency) {
    return Money.of(value, Monetary.getCurrency(currency));
  }

  /// The sum as the program has it.
  public static Amount amount(MonetaryAmount amount) {
    return new Amount(
        amount.getNumber().numberValueExact(BigDecimal.class),
        amount.getCurrency().getCurrencyCode());
  }
}
