package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.money.Rates;
import io.bangka.route.Figures;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What sources say of all procedures, worked out once for a day and a currency, whoever asks.
/// Thread-safe.
final class KeptFigures {
  /// Beyond this many days and currencies they are worked out again.
  private static final int MOST = 64;

  private final Knowledge knowledge;
  private final Rates rates;
  private final Map<Key, Figures> kept = new ConcurrentHashMap<>();

  private record Key(LocalDate asOf, String home) {}

  KeptFigures(Knowledge knowledge, Rates rates) {
    this.knowledge = knowledge;
    this.rates = rates;
  }

  /// @param home ISO 4217
  Figures on(LocalDate asOf, String home) {
    if (kept.size() > MOST) {
      kept.clear();
    }
    return kept.computeIfAbsent(
        new Key(asOf, home), key -> new Figures(knowledge, key.asOf, rates, key.home));
  }
}
