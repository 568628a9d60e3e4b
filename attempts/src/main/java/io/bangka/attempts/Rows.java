package io.bangka.attempts;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The SQL of single reports: the same on both databases.
final class Rows {
  static final String COLUMNS =
      "id, procedure_id, day, outcome, country, document, network, issuer, app_version, reason,"
          + " message, note, fingerprint, receipt";

  private static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private static final String INSERT =
      "insert into attempt (" + COLUMNS + ", run) values (" + PLACES + ", 0)";

  /// What an import brings: a report that is there already stays as it is.
  static final String INSERT_OF_RUN =
      "insert into attempt ("
          + COLUMNS
          + ", run) values ("
          + PLACES
          + ", ?) on conflict (id) do nothing";

  private static final String TOUCH =
      "insert into procedure_version (procedure_id, version) values (?, 1)"
          + " on conflict (procedure_id) do update set version = procedure_version.version + 1";

  private Rows() {}

  static void insert(Handle handle, Row row) {
    try (var update = handle.createUpdate(INSERT)) {
      bind(update, row);
      update.execute();
    }
  }

  static void bind(SqlStatement<?> statement, Row row) {
    statement
        .bind(0, row.id())
        .bind(1, row.procedure())
        .bind(2, row.day())
        .bind(3, row.outcome())
        .bind(4, row.country())
        .bind(5, row.document())
        .bind(6, row.network())
        .bind(7, row.issuer())
        .bind(8, row.appVersion())
        .bind(9, row.reason())
        .bind(10, row.message())
        .bind(11, row.note())
        .bind(12, row.fingerprint())
        .bind(13, row.receipt());
  }

  /// For an import: a million rows are bound, and what JDBI does for each would be a tenth of it.
  static void bind(PreparedStatement to, Row row, int run) throws SQLException {
    to.setString(1, row.id());
    to.setString(2, row.procedure());
    to.setInt(3, row.day());
    to.setString(4, row.outcome());
    to.setString(5, row.country());
    to.setString(6, row.document());
    to.setString(7, row.network());
    to.setString(8, row.issuer());
    to.setString(9, row.appVersion());
    to.setString(10, row.reason());
    to.setString(11, row.message());
    to.setString(12, row.note());
    to.setLong(13, row.fingerprint());
    to.setString(14, row.receipt());
    to.setInt(15, run);
  }

  /// Tells whoever keeps sums of these procedures that they are stale. Always in the same order, so
  /// that two writers never wait for each other.
  static void touch(Handle handle, Collection<String> procedures) {
    for (String procedure : new TreeSet<>(procedures)) {
      handle.execute(TOUCH, procedure);
    }
  }

  static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getLong(13),
        row.getString(14));
  }
}
