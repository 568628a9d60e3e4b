package io.bangka.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// The smallest unit of a currency (ISO 4217): the cent, the fen, the whole yen. Sums that can be
/// paid are whole numbers of it.
///
/// @param digits after the point
public record Units(String currency, int digits) {

  public static Units of(String currency) {
    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
    return new Units(currency, Math.max(0, digits));
  }

  /// How many units a sum is, rounded down.
  ///
  /// @param value in the currency
  public long in(BigDecimal value) {
    return value.movePointRight(digits).setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  /// A value in units, perhaps with a fraction of one.
  public BigDecimal exactly(BigDecimal value) {
    return value.movePointRight(digits);
  }

  /// Whether it can be paid: no smaller than the smallest unit.
  public boolean payable(Amount amount) {
    return exactly(amount.value()).stripTrailingZeros().scale() <= 0;
  }

  public Amount amount(long units) {
    return new Amount(BigDecimal.valueOf(units, digits), currency);
  }

  /// Rounded half up, as fees are.
  public Amount rounded(BigDecimal units) {
    return amount(units.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
