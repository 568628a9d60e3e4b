package io.bangka.attempts;

import io.bangka.model.Failure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/// Counts reasons in the database.
final class ReasonCells {
  private static final String SELECT =
      "select country, reason, count(distinct fingerprint) from report"
          + " where procedure_id = ? and day <= ?"
          + " and reason <> '' and outcome in ('refused', 'blocked', 'more-asked')"
          + " group by country, reason order by country, reason";

  private ReasonCells() {}

  /// Of one procedure.
  static List<Reasons.Cell> of(Handle handle, String procedure, LocalDate asOf) {
    return handle
        .createQuery(SELECT)
        .bind(0, procedure)
        .bind(1, (int) asOf.toEpochDay())
        .map((row, _) ->
            new Reasons.Cell(
                procedure,
                row.getString(1),
                Failure.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getLong(3),
                row.getLong(3)))
        .list();
  }
}
