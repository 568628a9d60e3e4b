package io.bangka.attempts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Holds all reports of the last two years against the rules, a procedure after the other.
final class DriftSearch {
  private static final int YEARS = 2;
  private static final String REPORTS =
      "select country, document, network, issuer, day, outcome, count(distinct fingerprint)"
          + " from report where procedure_id = ? and day > ? and day <= ?"
          + " and outcome in ('worked', 'refused', 'blocked')"
          + " group by country, document, network, issuer, day, outcome";

  private record Reported(Attempt.Facts facts, LocalDate day, boolean worked, long different) {}

  private final Expected.Rules rules;
  private final LocalDate asOf;

  DriftSearch(Expected.Rules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  List<Drifted> of(Handle handle, String procedure) {
    var reports =
        handle
            .createQuery(REPORTS)
            .bind(0, procedure)
            .bind(1, (int) asOf.minusYears(YEARS).toEpochDay())
            .bind(2, (int) asOf.toEpochDay())
            .map((row, _) ->
                new Reported(
                    Row.facts(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    LocalDate.ofEpochDay(row.getInt(5)),
                    row.getString(6).toUpperCase(Locale.ROOT).equals(Outcome.WORKED.name()),
                    row.getLong(7)))
            .list();
    return of(procedure, reports);
  }

  private List<Drifted> of(String procedure, List<Reported> reports) {
    var known = new HashMap<Attempt.Facts, Expected>();
    Map<Expected, List<Drift.Day>> days = new EnumMap<>(Expected.class);
    for (Reported report : reports) {
      var expected = known.computeIfAbsent(report.facts(), facts -> rules.of(procedure, facts));
      boolean agrees = report.worked() == (expected == Expected.WORKS);
      days.computeIfAbsent(expected, _ -> new ArrayList<>())
          .add(
              new Drift.Day(
                  report.day(), agrees ? 0 : report.different(), agrees ? report.different() : 0));
    }
    days.remove(Expected.OPEN);
    return days.entrySet().stream()
        .flatMap(of -> Drift.of(procedure, of.getKey(), of.getValue()).stream())
        .toList();
  }
}
