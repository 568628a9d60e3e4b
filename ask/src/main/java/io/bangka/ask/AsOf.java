package io.bangka.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day as of which is asked: of a past stretch its last, of a coming one its first; none of one
/// that is now, or that says when a paper expires or somebody was born.
final class AsOf {
  private AsOf() {}

  static Optional<LocalDate> of(List<Clause> clauses, LocalDate today) {
    return clauses.stream()
        .filter(c -> !c.has(Role.EXPIRES) && !c.has(Role.BORN))
        .flatMap(c -> c.words().stream())
        .flatMap(p -> p.sense(Sense.Span.class).stream())
        .findFirst()
        .flatMap(span -> day(span, today));
  }

  private static Optional<LocalDate> day(Sense.Span span, LocalDate today) {
    if (span.last().isBefore(today)) {
      return Optional.of(span.last());
    }
    return span.first().isAfter(today) ? Optional.of(span.first()) : Optional.empty();
  }
}
