package io.bangka.attempts;

import io.bangka.model.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Counts reasons in the database.
final class ReasonCells {
  private static final String SELECT =
      "select procedure_id, country, reason, count(distinct fingerprint) from report"
          + " where reason <> '' and outcome in ('refused', 'blocked', 'more-asked') and day <= ?";

  private static final String GROUPED =
      " group by procedure_id, country, reason order by procedure_id, country, reason";

  private ReasonCells() {}

  /// Of one procedure, or of all.
  ///
  /// @param others that count, too
  static List<Reasons.Cell> of(
      Handle handle, Optional<String> procedure, LocalDate asOf, List<Reasons.Cell> others) {
    String one = procedure.isPresent() ? " and procedure_id = ?" : "";
    var cells = new ArrayList<>(others);
    try (var query = handle.createQuery(SELECT + one + GROUPED)) {
      query.bind(0, (int) asOf.toEpochDay());
      procedure.ifPresent(id -> query.bind(1, id));
      query
          .map((row, _) ->
              new Reasons.Cell(
                  row.getString(1),
                  row.getString(2),
                  Failure.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                  row.getLong(4)))
          .forEach(cells::add);
    }
    return cells;
  }
}
