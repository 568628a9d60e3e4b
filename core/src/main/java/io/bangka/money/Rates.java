package io.bangka.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Reference rates between currencies. Implementations are thread-safe.
public interface Rates {

  /// How many units of one currency a unit of another was worth.
  ///
  /// @param day the day of the rate, never after the day it was asked for
  record Rate(BigDecimal value, LocalDate day) {

    /// By how much, as a fraction, what somebody is really charged may lie apart from it: a
    /// reference rate is neither the platform's nor that of the day of the payment, and an old one
    /// is further off.
    public BigDecimal band(LocalDate asOf) {
      long days = ChronoUnit.DAYS.between(day, asOf);
      return BAND.add(BAND_PER_YEAR.multiply(BigDecimal.valueOf(days / 365.0)));
    }
  }

  /// Between a reference rate and that of the hour of a payment.
  BigDecimal BAND = new BigDecimal("0.03");

  /// What the band grows by with each year of the rate's age.
  BigDecimal BAND_PER_YEAR = new BigDecimal("0.05");

  /// The last reference rate on or before the day; empty if none is known.
  ///
  /// @param from ISO 4217
  /// @param to ISO 4217
  Optional<Rate> rate(String from, String to, LocalDate day);

  /// Knows no rate.
  Rates NONE = (_, _, _) -> Optional.empty();
}
