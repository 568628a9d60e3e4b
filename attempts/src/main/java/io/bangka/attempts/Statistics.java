package io.bangka.attempts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the reports of one procedure say.
///
/// @param asOf reports up to this day count, and their age is reckoned from it
/// @param enough whether five reports at least differ from each other; else nothing else is told
/// @param since day of the first report
/// @param reports how many there are
/// @param copies how many of them repeat another one of the same day
/// @param floods days on which so many came that each counts less
/// @param outcomes how many ended how
/// @param rate of success by country and issuer
/// @param fromWeb those that were found on the web
public record Statistics(
    String procedure,
    LocalDate asOf,
    boolean enough,
    Optional<LocalDate> since,
    long reports,
    long copies,
    int floods,
    Map<Outcome, Long> outcomes,
    Group rate,
    List<WebReport> fromWeb) {
  public Statistics {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    fromWeb = List.copyOf(fromWeb);
  }

  static Statistics of(String procedure, LocalDate asOf, Tally tally, List<WebReport> fromWeb) {
    var cells = tally.with(WebReport.cells(fromWeb, asOf)).cells();
    var size = cells.stream().map(Cell::size).reduce(Size.NOTHING, Size::plus);
    if (!size.publishable()) {
      return nothing(procedure, asOf, fromWeb);
    }
    var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
    cells.forEach(cell -> outcomes.merge(cell.outcome(), cell.reports(), Long::sum));
    long reports = cells.stream().mapToLong(Cell::reports).sum();
    return new Statistics(
        procedure,
        asOf,
        true,
        cells.stream().map(Cell::first).min(LocalDate::compareTo),
        reports,
        reports - size.all(),
        tally.floods(),
        outcomes,
        Shrinking.procedure(cells),
        fromWeb);
  }

  private static Statistics nothing(String procedure, LocalDate asOf, List<WebReport> fromWeb) {
    return new Statistics(
        procedure,
        asOf,
        false,
        Optional.empty(),
        0,
        0,
        0,
        new EnumMap<>(Outcome.class),
        new Group("", Optional.empty(), 0, 0, List.of()),
        fromWeb);
  }
}
