package io.bangka.service;

import io.bangka.engine.Presuming;
import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.words.Telling;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that one answer answers.
///
/// @param dated whether somebody asked about this day, and did not just ask on it
record Inquiry(
    LocalDate asOf,
    boolean dated,
    Language language,
    Profile profile,
    List<Query> queries,
    Presuming presuming,
    List<Reading> readings,
    List<String> ignored) {
  Inquiry {
    queries = List.copyOf(queries);
    readings = List.copyOf(readings);
    ignored = List.copyOf(ignored);
  }

  Inquiry with(List<Reading> others) {
    return new Inquiry(asOf, dated, language, profile, queries, presuming, others, ignored);
  }

  /// One thing that a word may mean.
  record Reading(String text, Holding as, Optional<LocalText> note) {

    Telling.Reading told(Words words) {
      return new Telling.Reading(text, as, note.map(words::text));
    }
  }

  /// The place in `readings` of what a query speaks of.
  Optional<Integer> readingOf(Query query) {
    for (int i = 0; i < readings.size(); i++) {
      if (query.holding().filter(readings.get(i).as()::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
