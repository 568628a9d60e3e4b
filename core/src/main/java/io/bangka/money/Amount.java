package io.bangka.money;

import java.math.BigDecimal;

/// An exact sum in one currency.
///
/// @param currency ISO 4217, three capital letters
public record Amount(BigDecimal value, String currency) {
  public Amount {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("a currency is three capital letters: " + currency);
    }
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /// Reads `CNY 6000` or `EUR 12.50`.
  ///
  /// @throws IllegalArgumentException if the text has another shape
  public static Amount of(String written) {
    var parts = written.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException("an amount is a currency and a number: CNY 6000");
    }
    return new Amount(new BigDecimal(parts[1]), parts[0]);
  }

  public Amount times(BigDecimal factor) {
    return new Amount(value.multiply(factor), currency);
  }

  @Override
  public String toString() {
    return currency + " " + value.toPlainString();
  }
}
