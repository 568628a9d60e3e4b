package io.bangka.attempts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A database that is open: connections, transactions, and the words for what goes wrong.
final class Database implements AutoCloseable {
  /// Milliseconds that a program waits for another one that writes to the same file.
  private static final int PATIENCE = 10_000;

  /// KiB of pages that a connection to SQLite keeps: enough for the index of a million reports.
  private static final int CACHE = 64 << 10;

  /// The number under which imports keep each other away on PostgreSQL.
  private static final long LOCK = 0x62616E676B61L;

  private final Place place;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Troubles troubles;

  private Database(Place place, HikariDataSource pool, Troubles troubles) {
    this.place = place;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.troubles = troubles;
  }

  /// Something that is done with a connection.
  interface Work<T> {
    T with(Handle handle) throws StoreTrouble;
  }

  /// Opens it, and makes it if it is not there.
  ///
  /// @param patience how long to wait for a server or a connection
  static Database open(Place place, Duration patience) throws StoreTrouble {
    var troubles = new Troubles(place);
    HikariDataSource pool = pool(place, patience, troubles);
    try {
      Migration.run(place, pool, troubles);
      return new Database(place, pool, troubles);
    } catch (StoreTrouble | RuntimeException fault) {
      pool.close();
      throw fault;
    }
  }

  private static HikariDataSource pool(Place place, Duration patience, Troubles troubles)
      throws StoreTrouble {
    var config = new HikariConfig();
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(patience.toMillis());
    switch (place) {
      case Place.Folder folder -> config.setDataSource(sqlite(folder, troubles));
      case Place.Server server ->
          postgres(config, ServerUrl.of(server.url()).orElseThrow(troubles::badAddress), patience);
    }
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException fault) {
      throw troubles.of(fault);
    }
  }

  /// Every report that was acknowledged is on the disk (`synchronous=FULL`); what is erased is
  /// overwritten (`secure_delete`). Transactions take the right to write when they begin, so that
  /// none fails halfway because of another.
  private static DataSource sqlite(Place.Folder folder, Troubles troubles) throws StoreTrouble {
    try {
      Files.createDirectories(folder.folder());
    } catch (IOException fault) {
      throw troubles.of(fault);
    }
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(PATIENCE);
    config.setCacheSize(-CACHE);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.file());
    return source;
  }

  private static void postgres(HikariConfig config, ServerUrl url, Duration patience) {
    config.setJdbcUrl(url.jdbc());
    url.user().ifPresent(config::setUsername);
    url.password().ifPresent(config::setPassword);
    config.addDataSourceProperty("connectTimeout", Math.max(1, patience.toSeconds()));
    // Connecting alone may end, and the server yet never speak.
    config.addDataSourceProperty("loginTimeout", Math.max(1, patience.toSeconds()));
    config.addDataSourceProperty("ApplicationName", "bangka");
    config.addDataSourceProperty("reWriteBatchedInserts", true);
  }

  boolean isFile() {
    return place instanceof Place.Folder;
  }

  /// All of it, or nothing.
  <T> T inTransaction(Work<T> work) throws StoreTrouble {
    return guarded(() -> jdbi.inTransaction(handle -> carried(work, handle)));
  }

  /// Reads, each statement by itself.
  <T> T reading(Work<T> work) throws StoreTrouble {
    return guarded(() -> jdbi.withHandle(handle -> carried(work, handle)));
  }

  /// Reads more rows than fit into memory with one statement: PostgreSQL sends them bit by bit only
  /// within a transaction, and SQLite would keep writers out with one.
  <T> T streaming(Work<T> work) throws StoreTrouble {
    return isFile() ? reading(work) : inTransaction(work);
  }

  /// A trouble of our own, on its way through JDBI.
  private static final class Carried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoreTrouble trouble;

    Carried(StoreTrouble trouble) {
      super(trouble);
      this.trouble = trouble;
    }
  }

  private interface Guarded<T> {
    T run();
  }

  private static <T> T carried(Work<T> work, Handle handle) {
    try {
      return work.with(handle);
    } catch (StoreTrouble trouble) {
      throw new Carried(trouble);
    }
  }

  private <T> T guarded(Guarded<T> work) throws StoreTrouble {
    try {
      return work.run();
    } catch (Carried carried) {
      throw carried.trouble;
    } catch (JdbiException fault) {
      throw troubles.of(fault);
    }
  }

  /// Keeps other imports away until it is closed; the system lets go of it when the program ends,
  /// however it ends.
  AutoCloseable importLock() throws StoreTrouble {
    return switch (place) {
      case Place.Folder folder -> fileLock(folder);
      case Place.Server _ -> serverLock();
    };
  }

  private AutoCloseable fileLock(Place.Folder folder) throws StoreTrouble {
    try {
      var channel =
          FileChannel.open(
              folder.folder().resolve("import.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() != null) {
          return channel;
        }
      } catch (OverlappingFileLockException _) {
        // Held by this very program: the same as by another.
      }
      channel.close();
      throw troubles.importing();
    } catch (IOException fault) {
      throw troubles.of(fault);
    }
  }

  private AutoCloseable serverLock() throws StoreTrouble {
    Handle handle = guarded(jdbi::open);
    boolean free =
        guarded(() ->
            handle
                .createQuery("select pg_try_advisory_lock(?)")
                .bind(0, LOCK)
                .mapTo(Boolean.class)
                .one());
    if (!free) {
      handle.close();
      throw troubles.importing();
    }
    return () -> {
      handle.execute("select pg_advisory_unlock(?)", LOCK);
      handle.close();
    };
  }

  @Override
  public void close() {
    pool.close();
  }
}
