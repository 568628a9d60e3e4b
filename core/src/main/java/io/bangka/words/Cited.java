package io.bangka.words;

import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Citation;
import io.bangka.model.Effect;
import io.bangka.model.Presence;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Source;
import io.bangka.model.SourceDate;
import io.bangka.model.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which sources stand behind a part of an answer, each once, the best first.
public final class Cited {
  /// A higher authority first, then the newer.
  private static final Comparator<Source> BEST =
      Comparator.<Source>comparingInt(s -> -s.authority().band())
          .thenComparing(Cited::day, Comparator.reverseOrder());

  /// Sources behind a verdict: nobody reads more.
  private static final int MOST = 4;

  private Cited() {}

  private static LocalDate day(Source source) {
    return source.published().map(SourceDate::day).orElse(LocalDate.MIN);
  }

  /// Behind the state of a requirement. What is disputed has its own line.
  public static List<String> ids(Finding finding) {
    Stream<Citation> rows = finding.decisive().stream().map(Row::citation);
    Stream<Citation> others = finding.others().stream().map(o -> o.citation());
    Stream<Citation> limits = finding.exceeded().stream().map(b -> b.cap().citation());
    return ids(Stream.of(rows, others, limits, decided(finding.requirement())).flatMap(s -> s));
  }

  private static Stream<Citation> decided(Requirement requirement) {
    return requirement instanceof Requirement.Decided decided
        ? Stream.of(decided.citation())
        : Stream.empty();
  }

  /// Behind what a role takes on a day.
  static List<String> accepting(Requirement.Role role, LocalDate asOf) {
    return ids(
        role.rows().stream()
            .filter(r -> r.effect() == Effect.ACCEPTS && r.force().on(asOf) == Presence.IN_FORCE)
            .map(Row::citation));
  }

  /// Behind a verdict: behind what decided it, or the limits that accompany it.
  public static List<String> deciding(Told told, boolean limits) {
    var answer = told.assessment();
    if (limits && !answer.limits().isEmpty()) {
      return first(ids(answer.limits().stream().map(bound -> bound.cap().citation())));
    }
    var state =
        switch (answer.verdict()) {
          case YES -> Truth.TRUE;
          case NO -> Truth.FALSE;
          case DEPENDS -> Truth.UNKNOWN;
        };
    var deciding = answer.because().stream().filter(f -> f.state() == state).toList();
    var ids = deciding.stream().flatMap(f -> ids(f).stream()).distinct().toList();
    return first(ids.isEmpty() ? offered(told) : ids);
  }

  private static List<String> offered(Told told) {
    return ids(
        told.assessment().procedure().stream()
            .flatMap(procedure -> procedure.offered().stream())
            .map(offer -> offer.citation()));
  }

  private static List<String> first(List<String> ids) {
    return ids.subList(0, Math.min(MOST, ids.size()));
  }

  public static List<String> ids(Citation citation) {
    return ids(Stream.of(citation));
  }

  static List<String> all(Stream<Citation> citations) {
    return ids(citations);
  }

  static List<String> ids(List<Row> rows) {
    return ids(rows.stream().map(Row::citation));
  }

  private static List<String> ids(Stream<Citation> citations) {
    return citations
        .flatMap(c -> c.sources().stream())
        .distinct()
        .sorted(BEST)
        .map(Source::id)
        .toList();
  }
}
