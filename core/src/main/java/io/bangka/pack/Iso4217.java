package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Names;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Currencies by ISO 4217, as the JDK lists and names them (Unicode CLDR).
final class Iso4217 {
  private Iso4217() {}

  /// Every code with its names in both languages, in alphabetical order of the codes.
  static SequencedMap<String, Names> all() {
    var names = new LinkedHashMap<String, Names>();
    Currency.getAvailableCurrencies().stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .forEach(currency -> names.put(currency.getCurrencyCode(), names(currency)));
    return names;
  }

  static boolean has(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
  }

  private static Names names(Currency currency) {
    return new Names(
        new LocalText(
            currency.getDisplayName(Locale.ENGLISH),
            currency.getDisplayName(Locale.SIMPLIFIED_CHINESE)),
        List.of());
  }
}
