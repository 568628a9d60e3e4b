package io.bangka.server.web;

import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.service.Bangka;
import io.bangka.workshop.page.Voice;
import java.time.LocalDate;
import java.util.Optional;

/// What every page needs to know of the call that it answers.
///
/// @param asOf the day that was asked for; empty for today
/// @param today the day on which it is asked
record View(
    Language language, Call call, Bangka bangka, Optional<LocalDate> asOf, LocalDate today) {

  LocalDate day() {
    return asOf.orElse(today);
  }

  Voice voice() {
    return new Voice(language);
  }

  String say(String en, String zh) {
    return voice().say(en, zh);
  }

  String lang() {
    return Address.code(language);
  }

  /// A page of the same language and day.
  String to(String rest) {
    return Address.page(language, rest)
        .with("asOf", asOf.map(LocalDate::toString).orElse(""))
        .toString();
  }

  /// This page in the other language.
  String otherLanguage() {
    String rest = call.path().substring(Math.min(call.path().length(), 4));
    var other = Address.page(language == Language.ZH ? Language.EN : Language.ZH, rest);
    if (call.method().equals("POST")) {
      return other.toString();
    }
    for (String name : new String[] {"q", "is", "asOf", "all", "strict", "procedure"}) {
      for (String value : call.all(name)) {
        other = other.with(name, value);
      }
    }
    return other.toString();
  }
}
