package io.bangka.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Rates that are written as units of each currency for one euro, by day, as the European Central
/// Bank publishes them. Between two other currencies they cross the euro. Immutable.
///
/// @param days by currency (ISO 4217)
public record EuroRates(NavigableMap<LocalDate, Map<String, BigDecimal>> days) implements Rates {
  private static final String EURO = "EUR";

  public EuroRates {
    days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
  }

  @Override
  public Optional<Rate> rate(String from, String to, LocalDate day) {
    var entry = days.floorEntry(day);
    if (entry == null) {
      return Optional.empty();
    }
    var one = perEuro(entry.getValue(), from);
    var other = perEuro(entry.getValue(), to);
    return one.flatMap(
        f -> other.map(t -> new Rate(t.divide(f, MathContext.DECIMAL64), entry.getKey())));
  }

  private static Optional<BigDecimal> perEuro(Map<String, BigDecimal> rates, String currency) {
    return currency.equals(EURO)
        ? Optional.of(BigDecimal.ONE)
        : Optional.ofNullable(rates.get(currency));
  }
}
