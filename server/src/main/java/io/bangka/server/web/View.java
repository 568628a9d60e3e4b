package io.bangka.server.web;

import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.service.Bangka;
import io.bangka.service.Setting;
import io.bangka.words.Words;
import io.bangka.workshop.page.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What every page needs to know of the call that it answers.
///
/// @param asOf the day that was asked for; empty for today
/// @param today the day on which it is asked
record View(
    Language language, Call call, Bangka bangka, Optional<LocalDate> asOf, LocalDate today) {

  /// What makes up the state of a page.
  private static final List<String> PARAMETERS =
      List.of(
          "q",
          "is",
          "profile",
          "query",
          "s",
          "purpose",
          "platform",
          "in",
          "amount",
          "home",
          "by",
          "through",
          "move",
          "procedure",
          "asOf",
          "all",
          "strict");

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

  /// Whether nothing is to be taken for granted.
  boolean isStrict() {
    return call.query("strict").isPresent();
  }

  Setting setting() {
    return new Setting(Optional.of(language), asOf, isStrict());
  }

  /// In the words of the terminal.
  Words words() {
    return new Words(bangka.knowledge().vocabulary(), language);
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
    for (String name : PARAMETERS) {
      for (String value : call.all(name)) {
        other = other.with(name, value);
      }
    }
    return other.toString();
  }
}
