package io.bangka.service;

import io.bangka.engine.Borders;
import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/// Days that an answer repeats and no statement looks at: the day on which a passport expires is
/// nearly everybody's own. For what is kept they are set to days of a far century, as many as were
/// said and in their order, and set back in each person's bytes. Thread-safe.
final class Days {
  /// Letters of a day (ISO 8601) that is neither before the year 1000 nor after 9999.
  static final int LETTERS = 10;

  private final Vocabulary vocabulary;
  private final Supplied<Borders> borders;

  /// Drawn, so that nobody can write one of these days into something that is no day.
  private final long first =
      LocalDate.of(9000, 1, 1).toEpochDay() + ThreadLocalRandom.current().nextLong(300_000);

  Days(Vocabulary vocabulary, Supplied<Borders> borders) {
    this.vocabulary = vocabulary;
    this.borders = borders;
  }

  /// Somebody with other days.
  ///
  /// @param own the days that were set aside, in their order
  record Aside(Profile profile, List<String> own) {}

  Aside aside(Profile profile) {
    var own = new TreeSet<Long>();
    profile
        .holdings()
        .forEach(holding ->
            holding
                .said()
                .forEach(
                    (attribute, said) -> day(holding.kind(), attribute, said).ifPresent(own::add)));
    if (own.isEmpty()) {
      return new Aside(profile, List.of());
    }
    var days = List.copyOf(own);
    return new Aside(
        new Profile(
            profile.person(),
            profile.holdings().stream().map(holding -> aside(holding, days)).toList(),
            profile.lacks(),
            profile.complete()),
        days.stream().map(Days::text).toList());
  }

  private Holding aside(Holding holding, List<Long> days) {
    var changed = holding;
    for (var entry : holding.said().entrySet()) {
      var day = day(holding.kind(), entry.getKey(), entry.getValue());
      if (day.isPresent()) {
        long other = first + days.indexOf(day.get());
        changed = changed.with(entry.getKey(), new Said.Within(Test.between(other, other)));
      }
    }
    return changed;
  }

  private Optional<Long> day(String kind, String attribute, Said said) {
    return said instanceof Said.Within(Test.Range range)
            && range.atLeast().isPresent()
            && range.atLeast().equals(range.atMost())
            && text(range.low()).length() == LETTERS
            && isDay(kind, attribute)
            && borders.get().ignored(attribute)
        ? Optional.of(range.low())
        : Optional.empty();
  }

  private boolean isDay(String kind, String attribute) {
    return vocabulary
        .kind(kind)
        .flatMap(k -> k.attribute(attribute))
        .map(Attribute::domain)
        .filter(domain -> domain instanceof Domain.Day)
        .isPresent();
  }

  /// The days that stand for somebody's own.
  List<String> others(int count) {
    return LongStream.range(first, first + count).mapToObj(Days::text).toList();
  }

  private static String text(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
