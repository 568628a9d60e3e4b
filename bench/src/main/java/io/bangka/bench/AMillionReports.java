package io.bangka.bench;

import io.bangka.attempts.Imported;
import io.bangka.attempts.Place;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreTrouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A million reports from a file into SQLite, beside what takes the same lines and checks nothing:
/// JDBC in batches, and SQLite's own shell (if `sqlite3` is there). Each time into an empty folder,
/// the first time too: an import is no operation that warms up. With 96 MiB of heap, so that one
/// that gathers what it reads does not end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx96m", "--enable-native-access=ALL-UNNAMED"})
public class AMillionReports {
  private static final String TABLE =
      "create table attempt (procedure_id text, day text, outcome text, country text,"
          + " document text, network text, issuer text, message text)";
  private static final String INDEX =
      "create index attempt_statistics on attempt (procedure_id, country, issuer, outcome, day)";
  private static final String INSERT = "insert into attempt values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int CHUNK = 10_000;

  private Path file = Path.of("");
  private Path folder = Path.of("");

  @Setup(Level.Trial)
  public void write() throws IOException {
    file = MadeUpReports.write(Files.createTempFile("bangka-reports", ".csv"));
  }

  @Setup(Level.Iteration)
  public void empty() throws IOException {
    folder = Files.createTempDirectory("bangka-reports");
  }

  @TearDown(Level.Iteration)
  public void clear() throws IOException {
    MadeUpReports.delete(folder);
  }

  @TearDown(Level.Trial)
  public void end() throws IOException {
    Files.delete(file);
  }

  /// Checked field by field, each line with a fingerprint and an id by which it is there once.
  @Benchmark
  public Imported bangka() throws StoreTrouble {
    try (var store = Store.open(new Place.Folder(folder))) {
      return store.take(file, MadeUpReports.known(), MadeUpReports.TODAY);
    }
  }

  /// Texts as they come, cut at commas, with one index.
  @Benchmark
  public long jdbcInBatches() throws SQLException, IOException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
        var in = Files.newBufferedReader(file)) {
      try (var statement = connection.createStatement()) {
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma synchronous = full");
        statement.execute(TABLE);
        statement.execute(INDEX);
      }
      connection.setAutoCommit(false);
      return inserted(connection, in);
    }
  }

  private static long inserted(Connection connection, BufferedReader in)
      throws SQLException, IOException {
    long rows = 0;
    in.readLine();
    try (var insert = connection.prepareStatement(INSERT)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
          insert.setString(i + 1, cells[i]);
        }
        insert.addBatch();
        if (++rows % CHUNK == 0) {
          insert.executeBatch();
          connection.commit();
        }
      }
      insert.executeBatch();
      connection.commit();
    }
    return rows;
  }

  /// The same table and index by `.import`, in one transaction. Its work is another process's: only
  /// the clock tells.
  @Benchmark
  public int shell() throws IOException, InterruptedException {
    var commands =
        List.of(
            "sqlite3",
            folder.resolve("a.db").toString(),
            "pragma journal_mode = wal",
            "pragma synchronous = full",
            TABLE,
            INDEX,
            ".mode csv",
            ".import --skip 1 " + file + " attempt");
    int status =
        new ProcessBuilder(commands)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("sqlite3 ended with " + status);
    }
    return status;
  }
}
