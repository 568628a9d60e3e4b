package io.bangka.server.web;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import java.util.Optional;

/// What stands in no address, since it is of one person alone: ages and days.
record Personal(Vocabulary vocabulary) {

  static boolean is(Attribute attribute) {
    return attribute.domain() instanceof Domain.Day || attribute.domain() instanceof Domain.Whole;
  }

  /// Whether a profile says any of it.
  ///
  /// @param profile JSON
  boolean in(String profile) {
    return profile.contains("\"birth-date\"")
        || vocabulary.kinds().values().stream()
            .flatMap(kind -> kind.attributes().values().stream())
            .filter(Personal::is)
            .anyMatch(attribute -> profile.contains("\"" + attribute.path() + "\""));
  }

  /// The attribute that a question of an interview is about; empty for a list of things.
  ///
  /// @param about `person.age`, `cards[0].country`
  Optional<Attribute> asked(String about) {
    int dot = about.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String whose = about.substring(0, dot).replaceFirst("\\[\\d+]$", "");
    return vocabulary.kinds().values().stream()
        .filter(kind -> kind.name().equals(whose) || kind.plural().equals(whose))
        .findFirst()
        .flatMap((Kind kind) -> kind.attribute(about.substring(dot + 1)));
  }
}
