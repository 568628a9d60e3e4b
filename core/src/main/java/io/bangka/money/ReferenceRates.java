package io.bangka.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The European Central Bank's euro reference rates, one day a month, as shipped with the program.
/// Every rate carries its day, so that nobody takes an old one for a new one. Read on first use.
public final class ReferenceRates implements Rates {
  private static final String FILE = "ecb-reference-rates.csv";

  private static final class Shipped {
    private static final EuroRates RATES = new EuroRates(read());
  }

  @Override
  public Optional<Rate> rate(String from, String to, LocalDate day) {
    return Shipped.RATES.rate(from, to, day);
  }

  private static NavigableMap<LocalDate, Map<String, BigDecimal>> read() {
    var stream = Objects.requireNonNull(ReferenceRates.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var days = new TreeMap<LocalDate, Map<String, BigDecimal>>();
      var lines = reader.lines().filter(l -> !l.startsWith("#")).toList();
      var currencies = lines.getFirst().split(",", -1);
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(",", -1);
        days.put(LocalDate.parse(cells[0]), row(currencies, cells));
      }
      return days;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, BigDecimal> row(String[] currencies, String[] cells) {
    var rates = new HashMap<String, BigDecimal>();
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        rates.put(currencies[i], new BigDecimal(cells[i]));
      }
    }
    return Map.copyOf(rates);
  }
}
