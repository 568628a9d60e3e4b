package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.pack.PackLoader;
import io.bangka.route.Criterion;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import io.bangka.written.Written;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody who moves across a strait and wants to pay there: a small knowledge of its own, so that
/// what is told of it changes only with the program.
final class Moving {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Path GOLDEN = Path.of("src/test/resources/move/golden");
  static final Bangka BANGKA = load();

  static final String PERSON =
      """
      {"nationality": "CY", "residence": "CY", "location": "CY",
       "documents": [{"kind": "passport", "country": "CY", "expires": "2027-02-15"}],
       "phones": [{"country": "CY", "kind": "prepaid"}],
       "cards": [{"network": "visa", "country": "CY"}],
       "complete": ["documents", "phones", "cards", "wallets"]}
      """;

  private Moving() {}

  private static Bangka load() {
    try {
      return Bangka.of(PackLoader.load(Path.of("src/test/resources/move/packs")), Shipped.CLOCK);
    } catch (Faulty e) {
      throw new IllegalStateException(e.diagnostics().toString(), e);
    }
  }

  /// With a plan for that day.
  static RouteReply planned(Optional<LocalDate> move, Language language) {
    return route(PERSON, new Preference(Criterion.COST, 8, "EUR").planning(move), language);
  }

  static RouteReply route(String person, Preference preference, Language language) {
    var query = "{\"platform\": \"ferry-pay\", \"purpose\": \"merchant-payment\", \"in\": \"GR\"}";
    var setting = Setting.ORDINARY.in(language).on(TODAY);
    try {
      return BANGKA.route(json(person), (Written.Mapping) json(query), preference, setting);
    } catch (Faulty faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }

  static Written json(String text) {
    try {
      return JsonReader.read("<test>", text.getBytes(StandardCharsets.UTF_8));
    } catch (Faulty faulty) {
      throw new AssertionError(faulty.diagnostics().toString(), faulty);
    }
  }
}
