package io.bangka.attempts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// The reports of one procedure up to a day, weighed and summed up.
///
/// Equal reports of one day are copies: n of them weigh 1 + ln n. A day that weighs many times the
/// usual is a flood: it is brought down to the bound. All of that is done in the database, over the
/// index alone.
///
/// @param floods days that were brought down
record Tally(List<Cell> cells, int floods) {
  private static final String COPIES =
      "select country, issuer, outcome, day, count(*) as n,"
          + " 1 + ln(cast(count(*) as double precision)) as w"
          + " from report where procedure_id = ? and day <= ?"
          + " group by country, issuer, outcome, day, fingerprint";

  private static final String DAYS = "select day, sum(w) from (" + COPIES + ") copies group by day";

  Tally {
    cells = List.copyOf(cells);
  }

  private record Day(int day, double weight) {}

  static Tally of(Handle handle, String procedure, LocalDate asOf) {
    int today = (int) asOf.toEpochDay();
    var days =
        handle
            .createQuery(DAYS)
            .bind(0, procedure)
            .bind(1, today)
            .map((row, _) -> new Day(row.getInt(1), row.getDouble(2)))
            .list();
    var floods = floods(days);
    var cells =
        handle
            .createQuery(cells(floods))
            .bind(0, today)
            .bind(1, (double) Weighing.HALF_LIFE)
            .bind(2, procedure)
            .bind(3, today)
            .map((row, _) ->
                new Cell(
                    row.getString(1),
                    row.getString(2),
                    Outcome.valueOf(row.getString(3).toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(5),
                    row.getDouble(6),
                    LocalDate.ofEpochDay(row.getInt(7))))
            .list();
    return new Tally(cells, floods.size());
  }

  /// By which factor each flooded day is brought down.
  private static Map<Integer, Double> floods(List<Day> days) {
    double bound = Weighing.bound(days.stream().map(Day::weight).toList());
    var floods = new TreeMap<Integer, Double>();
    for (Day day : days) {
      if (day.weight() > bound) {
        floods.put(day.day(), bound / day.weight());
      }
    }
    return floods;
  }

  private static String cells(Map<Integer, Double> floods) {
    return "select country, issuer, outcome, sum(n), count(*), sum(w * "
        + factor(floods)
        + " * power(0.5, (? - day) / ?)), min(day) from ("
        + COPIES
        + ") copies group by country, issuer, outcome order by country, issuer, outcome";
  }

  /// Numbers of our own, no words of anybody.
  private static String factor(Map<Integer, Double> floods) {
    if (floods.isEmpty()) {
      return "1";
    }
    var cases = new StringBuilder("case day");
    floods.forEach(
        (day, factor) -> cases.append(" when ").append(day).append(" then ").append(factor));
    return cases.append(" else 1 end").toString();
  }

  /// Together with reports from the web, which nobody floods.
  Tally with(List<Cell> others) {
    var all = new ArrayList<>(cells);
    all.addAll(others);
    return new Tally(all, floods);
  }
}
