package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Countries and regions by ISO 3166-1 alpha-2, as the JDK lists and names them (Unicode CLDR).
final class Iso3166 {
  private Iso3166() {}

  /// Every code with its names in both languages, in alphabetical order of the codes.
  static SequencedMap<String, Names> all() {
    var names = new LinkedHashMap<String, Names>();
    Stream.of(Locale.getISOCountries()).sorted().forEach(code -> names.put(code, names(code)));
    return names;
  }

  private static Names names(String code) {
    Locale country = Locale.of("", code);
    return new Names(
        new LocalText(
            country.getDisplayCountry(Locale.ENGLISH),
            country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)),
        List.of());
  }

  /// The alpha-2 code of an alpha-3 code (`CYP` is `CY`).
  static Optional<String> fromAlpha3(String alpha3) {
    return Stream.of(Locale.getISOCountries())
        .filter(code -> Locale.of("", code).getISO3Country().equalsIgnoreCase(alpha3))
        .findFirst();
  }
}
