package io.bangka.service;

import io.bangka.model.Language;
import java.time.LocalDate;
import java.util.Optional;

/// How a question is to be answered.
///
/// @param language empty for the language of the question, or English where there are no words
/// @param asOf the day whose rules count; empty for today (see [Today])
/// @param strict without presumptions
public record Setting(Optional<Language> language, Optional<LocalDate> asOf, boolean strict) {

  /// In the question's own language, today, presuming what is ordinary.
  public static final Setting ORDINARY = new Setting(Optional.empty(), Optional.empty(), false);

  public Setting in(Language language) {
    return new Setting(Optional.of(language), asOf, strict);
  }

  public Setting on(LocalDate day) {
    return new Setting(language, Optional.of(day), strict);
  }
}
