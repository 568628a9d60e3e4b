package io.bangka.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Reference rates between currencies. Implementations are thread-safe.
public interface Rates {

  /// How many units of one currency a unit of another was worth.
  ///
  /// @param day the day of the rate, never after the day it was asked for
  record Rate(BigDecimal value, LocalDate day) {}

  /// The last reference rate on or before the day; empty if none is known.
  ///
  /// @param from ISO 4217
  /// @param to ISO 4217
  Optional<Rate> rate(String from, String to, LocalDate day);

  /// Knows no rate.
  Rates NONE = (_, _, _) -> Optional.empty();
}
