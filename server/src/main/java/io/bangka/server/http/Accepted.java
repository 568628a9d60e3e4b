package io.bangka.server.http;

import io.bangka.model.Language;
import java.util.Locale;
import java.util.Optional;

/// Reads `Accept-Language` (RFC 9110, 12.5.4).
final class Accepted {
  /// What is longer says nothing that matters.
  private static final int LONGEST = 500;

  private Accepted() {}

  /// The best of ours; empty if it names none, or is not well-formed.
  static Optional<Language> language(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
        String primary = range.getRange().split("-", 2)[0];
        if (range.getWeight() > 0 && primary.equals("zh")) {
          return Optional.of(Language.ZH);
        }
        if (range.getWeight() > 0 && primary.equals("en")) {
          return Optional.of(Language.EN);
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
