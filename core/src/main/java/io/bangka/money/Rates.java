package io.bangka.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Reference rates between currencies. Implementations are thread-safe.
public interface Rates {

  /// The last reference rate on or before the day: how many units of `to` one unit of `from` is.
  /// Empty if no rate is known.
  Optional<BigDecimal> rate(String from, String to, LocalDate day);

  /// Knows no rate.
  Rates NONE = (_, _, _) -> Optional.empty();
}
