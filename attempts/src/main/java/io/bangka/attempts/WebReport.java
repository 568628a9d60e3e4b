package io.bangka.attempts;

import io.bangka.model.Failure;
import io.bangka.model.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody told on the web: shipped with the program, always with its source, never mixed up
/// with what people told Bangka.
///
/// @param day empty where the source does not say: then it is shown, and counts in no rate
/// @param says what happened, in our words
public record WebReport(
    String procedure,
    Optional<LocalDate> day,
    Outcome outcome,
    Attempt.Facts facts,
    Optional<Failure> reason,
    LocalText says,
    Source source) {

  /// Where it was read.
  ///
  /// @param published the page's own date: a day, a month or a year; empty for unsaid
  public record Source(
      String id, String title, String publisher, String url, Optional<String> published) {}

  /// Those that have a day, as cells of a tally.
  static List<Cell> cells(List<WebReport> reports, LocalDate asOf) {
    return reports.stream()
        .filter(report -> report.day().filter(day -> !day.isAfter(asOf)).isPresent())
        .map(report -> report.cell(report.day().orElseThrow(), asOf))
        .toList();
  }

  private Cell cell(LocalDate on, LocalDate asOf) {
    return new Cell(
        facts.country().orElse(""),
        facts.issuer().orElse(""),
        outcome,
        1,
        1,
        0,
        Weighing.ofAge(asOf.toEpochDay() - on.toEpochDay()),
        on);
  }
}
