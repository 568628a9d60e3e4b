package io.bangka.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An exact sum in one currency.
///
/// @param currency ISO 4217, three capital letters
public record Amount(BigDecimal value, String currency) {
  private static final Pattern WRITTEN =
      Pattern.compile("([A-Z]{3})\\s+(-?[0-9]{1,15}(?:\\.[0-9]{1,8})?)");

  public Amount {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("a currency is three capital letters: " + currency);
    }
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /// Reads `CNY 6000` or `EUR 12.50`: plain digits, so that no exponent can stand for a number that
  /// fills the memory.
  ///
  /// @throws IllegalArgumentException if the text has another shape
  public static Amount of(String written) {
    var parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("an amount is a currency and a number: CNY 6000");
    }
    return new Amount(new BigDecimal(parts.group(2)), parts.group(1));
  }

  public Amount times(BigDecimal factor) {
    return new Amount(value.multiply(factor), currency);
  }

  /// Both together.
  ///
  /// @throws IllegalArgumentException if they are in two currencies
  public Amount plus(Amount other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("a sum is in one currency: " + this + ", " + other);
    }
    return new Amount(value.add(other.value), currency);
  }

  @Override
  public String toString() {
    return currency + " " + value.toPlainString();
  }
}
