package io.bangka.attempts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Keeps reports, on SQLite or PostgreSQL, and answers from them. Each call is done wholly or not
/// at all; what it returned from is on the disk. Thread-safe, and safe beside other programs that
/// use the same database.
public final class Store implements AutoCloseable {
  private static final String BY_RECEIPT =
      "select " + Rows.COLUMNS + " from attempt where receipt = ?";

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /// Opens the store, and makes it if there is none.
  public static Store open(Place place) throws StoreTrouble {
    return new Store(Database.open(place));
  }

  /// Keeps a report.
  ///
  /// @return what its owner can correct or erase it by; shown once, and kept nowhere
  public Token add(Attempt attempt) throws StoreTrouble {
    var token = Token.random();
    var row = Row.of(Token.randomId(), attempt, token.hash());
    return database.inTransaction(handle -> {
      Rows.insert(handle, row);
      Rows.touch(handle, List.of(attempt.procedure()));
      return token;
    });
  }

  /// The report that a token belongs to; empty if there is none, or none any more.
  public Optional<Attempt> find(Token token) throws StoreTrouble {
    return database.reading(handle -> row(handle, token).map(row -> row.stored().attempt()));
  }

  /// Puts a report in the place of the one that the token belongs to. The token stays.
  ///
  /// @return whether there was one
  public boolean correct(Token token, Attempt attempt) throws StoreTrouble {
    return database.inTransaction(handle -> {
      var before = row(handle, token);
      if (before.isPresent()) {
        handle.execute("delete from attempt where id = ?", before.get().id());
        Rows.insert(handle, Row.of(before.get().id(), attempt, token.hash()));
        Rows.touch(handle, List.of(before.get().procedure(), attempt.procedure()));
      }
      return before.isPresent();
    });
  }

  /// Erases the report that a token belongs to: from the database, from all that is computed of it,
  /// from exports and backups made afterwards. An older file does not bring it back.
  ///
  /// @return whether there was one
  public boolean forget(Token token) throws StoreTrouble {
    boolean found =
        database.inTransaction(handle -> {
          var before = row(handle, token);
          if (before.isPresent()) {
            String id = before.get().id();
            handle.execute("delete from attempt where id = ?", id);
            handle.execute("insert into forgotten (id) values (?) on conflict do nothing", id);
            Rows.touch(handle, List.of(before.get().procedure()));
          }
          return before.isPresent();
        });
    if (found && database.isFile()) {
      // What the log still holds of it goes, too.
      database.reading(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
    }
    return found;
  }

  /// How many reports there are.
  public long count() throws StoreTrouble {
    return database.reading(
        handle -> handle.createQuery("select count(*) from report").mapTo(Long.class).one());
  }

  /// Takes in a file of reports (CSV or JSON Lines): all of them, or none. Reports that are there
  /// already stay as they are; those that were erased stay away. If it is stopped, even by force,
  /// the next call with the same file goes on where it stopped.
  ///
  /// @param known what a report may name
  /// @param today nothing has happened later
  public Imported take(Path file, Known known, LocalDate today) throws StoreTrouble {
    return new Importing(database, file)
        .run((origin, faults) -> new ReportLines(origin, known, today, faults));
  }

  /// Every report in the order of the ids, one after the other.
  ///
  /// @throws java.io.UncheckedIOException if they cannot be written where they go
  public void export(Export to) throws StoreTrouble {
    database.streaming(handle -> {
      Exporting.reports(handle, row -> to.take(row.stored()));
      return true;
    });
  }

  /// Where reports go.
  public interface Export {
    void take(Stored report) throws IOException;
  }

  /// Writes everything into one file, which is there wholly or not at all.
  ///
  /// @return how many reports
  public long backUp(Path file) throws StoreTrouble {
    return new Backup(database).write(file);
  }

  /// Brings back what a backup has and the store has not: all of it, or nothing. What is in the
  /// store stays, and what was erased from either stays away.
  public Imported restore(Path file) throws StoreTrouble {
    return new Importing(database, file).run((origin, faults) -> new BackupLines(origin, faults));
  }

  private static Optional<Row> row(org.jdbi.v3.core.Handle handle, Token token) {
    return handle
        .createQuery(BY_RECEIPT)
        .bind(0, token.hash())
        .map((row, _) -> Rows.read(row))
        .findOne();
  }

  @Override
  public void close() {
    database.close();
  }
}
