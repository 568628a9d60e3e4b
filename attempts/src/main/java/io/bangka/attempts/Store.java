package io.bangka.attempts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Keeps reports, on SQLite or PostgreSQL, and answers from them. Each call is done wholly or not
/// at all; what it returned from is on the disk. Thread-safe, and safe beside other programs that
/// use the same database.
public final class Store implements AutoCloseable {
  private static final String BY_RECEIPT =
      "select " + Rows.COLUMNS + " from attempt where receipt = ?";

  private static final String VERSION =
      "select version from procedure_version where procedure_id = ?";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Database database;
  private final AtomicLong writes = new AtomicLong();
  private final Kept<Asked, Statistics> sums = new Kept<>(writes);
  private final Kept<Dated, List<Reasons.Cell>> reasons = new Kept<>(writes);
  private final Kept<Held, List<Drifted>> drifts = new Kept<>(writes);

  private record Asked(String procedure, LocalDate asOf, List<WebReport> fromWeb) {}

  private record Dated(String procedure, LocalDate asOf) {}

  private record Held(String procedure, LocalDate asOf, Expected.Rules rules) {}

  private Store(Database database) {
    this.database = database;
  }

  /// Opens the store, and makes it if there is none.
  public static Store open(Place place) throws StoreTrouble {
    return open(place, PATIENCE);
  }

  /// The same, for somebody in a hurry.
  ///
  /// @param patience how long to wait for a server or a connection
  public static Store open(Place place, Duration patience) throws StoreTrouble {
    return new Store(Database.open(place, patience));
  }

  /// Keeps a report.
  ///
  /// @return what its owner can correct or erase it by; shown once, and kept nowhere
  public Token add(Attempt attempt) throws StoreTrouble {
    var token = Token.random();
    var row = Row.of(Token.randomId(), attempt, token.hash());
    return writing(handle -> {
      Rows.insert(handle, row);
      Rows.touch(handle, List.of(attempt.procedure()));
      return token;
    });
  }

  /// Keeps a report as somebody wrote it, if there is nothing wrong with it.
  ///
  /// @param today nothing has happened later
  public Added add(Map<Field, String> said, Known known, LocalDate today) throws StoreTrouble {
    var faults = new LineFaults();
    var attempt = new AttemptChecks(known, today, 0, faults).attempt(said);
    return attempt.isPresent()
        ? new Added.Kept(add(attempt.get()))
        : new Added.Refused(faults.first());
  }

  /// Corrects a report: what is said replaces what it said before.
  ///
  /// @return empty if no report belongs to the token
  public Optional<Added> correct(Token token, Map<Field, String> said, Known known, LocalDate today)
      throws StoreTrouble {
    var before = find(token);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    var all = new EnumMap<>(before.get().said());
    all.putAll(said);
    var faults = new LineFaults();
    var attempt = new AttemptChecks(known, today, 0, faults).attempt(all);
    if (attempt.isEmpty()) {
      return Optional.of(new Added.Refused(faults.first()));
    }
    return correct(token, attempt.get()) ? Optional.of(new Added.Kept(token)) : Optional.empty();
  }

  /// The report that a token belongs to; empty if there is none, or none any more.
  public Optional<Attempt> find(Token token) throws StoreTrouble {
    return database.reading(handle -> row(handle, token).map(row -> row.stored().attempt()));
  }

  /// Puts a report in the place of the one that the token belongs to. The token stays.
  ///
  /// @return whether there was one
  public boolean correct(Token token, Attempt attempt) throws StoreTrouble {
    return writing(handle -> {
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
        writing(handle -> {
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
    return written(
        new Importing(database, file)
            .run((origin, faults) -> new ReportLines(origin, known, today, faults)));
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

  /// What the reports of one procedure say. Always of what is in the database now, whoever wrote
  /// it; sums are kept until a report of the procedure comes or goes.
  ///
  /// @param fromWeb reports of the procedure from elsewhere, which count, too
  public Statistics statistics(String procedure, LocalDate asOf, List<WebReport> fromWeb)
      throws StoreTrouble {
    return database.reading(handle ->
        sums.get(
            new Asked(procedure, asOf, fromWeb),
            () -> version(handle, procedure),
            () -> Statistics.of(procedure, asOf, Tally.of(handle, procedure, asOf), fromWeb)));
  }

  /// The same, if it was asked for a moment ago: without touching the database. What other programs
  /// wrote within the last tenth of a second may not be in it.
  public Optional<Statistics> atHand(String procedure, LocalDate asOf, List<WebReport> fromWeb) {
    return sums.atHand(new Asked(procedure, asOf, fromWeb));
  }

  /// 0 if nothing was ever reported.
  private static long version(Handle handle, String procedure) {
    return handle.createQuery(VERSION).bind(0, procedure).mapTo(Long.class).findOne().orElse(0L);
  }

  /// The procedures of which there are reports, or were, in the order of their ids.
  public List<String> procedures() throws StoreTrouble {
    return List.copyOf(versions().keySet());
  }

  private SortedMap<String, Long> versions() throws StoreTrouble {
    return database.reading(handle ->
        handle
            .createQuery("select procedure_id, version from procedure_version")
            .map((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
            .collect(
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::max, TreeMap::new)));
  }

  /// Why attempts failed.
  ///
  /// @param procedure only of this one; empty for all
  /// @param fromWeb all reports from elsewhere, which count, too
  public Reasons reasons(Optional<String> procedure, LocalDate asOf, List<WebReport> fromWeb)
      throws StoreTrouble {
    var cells = new ArrayList<>(Reasons.ofWeb(fromWeb));
    for (var each : versions().entrySet()) {
      String id = each.getKey();
      cells.addAll(
          reasons.get(
              new Dated(id, asOf),
              each::getValue,
              () -> database.reading(handle -> ReasonCells.of(handle, id, asOf))));
    }
    return new ReasonTable(cells).published(procedure);
  }

  /// Procedures whose reports of the last two years contradict the rules. What was found is kept
  /// until a report of the procedure comes or goes.
  ///
  /// @param rules equal ones say the same
  public List<Drifted> drift(Expected.Rules rules, LocalDate asOf) throws StoreTrouble {
    var search = new DriftSearch(rules, asOf);
    var found = new ArrayList<Drifted>();
    for (var each : versions().entrySet()) {
      String procedure = each.getKey();
      found.addAll(
          drifts.get(
              new Held(procedure, asOf, rules),
              each::getValue,
              () -> database.reading(handle -> search.of(handle, procedure))));
    }
    return List.copyOf(found);
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
    return written(
        new Importing(database, file).run((origin, faults) -> new BackupLines(origin, faults)));
  }

  private <T> T writing(Database.Work<T> work) throws StoreTrouble {
    return written(database.inTransaction(work));
  }

  /// Told after the database has it.
  private <T> T written(T result) {
    writes.incrementAndGet();
    return result;
  }

  private static Optional<Row> row(Handle handle, Token token) {
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
