package io.bangka.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The day as of which is asked: of a past stretch its last, of a coming one its first; none of one
/// that is now, or that says when a paper expires or somebody was born.
final class AsOf {
  private AsOf() {}

  static Optional<LocalDate> of(List<Clause> clauses, LocalDate today) {
    return clauses.stream()
        .filter(c -> !c.has(Role.EXPIRES) && !c.has(Role.BORN))
        .flatMap(c -> spans(c, today))
        .min(Comparator.comparingLong(s -> ChronoUnit.DAYS.between(s.first(), s.last())))
        .flatMap(span -> day(span, today));
  }

  /// What was, and is only told ("I became a citizen last year"), is not asked about.
  private static Stream<Sense.Span> spans(Clause clause, LocalDate today) {
    return clause.words().stream()
        .flatMap(p -> p.sense(Sense.Span.class).stream())
        .filter(s -> clause.asking() || !clause.tells() || !s.last().isBefore(today));
  }

  private static Optional<LocalDate> day(Sense.Span span, LocalDate today) {
    if (span.last().isBefore(today)) {
      return Optional.of(span.last());
    }
    return span.first().isAfter(today) ? Optional.of(span.first()) : Optional.empty();
  }
}
