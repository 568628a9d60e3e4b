package io.bangka.attempts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Brings a database to the schema of this program with Flyway's scripts. Where it is there
/// already, one query says so, and Flyway is not loaded.
final class Migration {
  /// The number of the last script.
  private static final int LATEST = 1;

  private static final String APPLIED =
      "select version from flyway_schema_history where version is not null and success = true";

  private Migration() {}

  static void run(Place place, DataSource source, Troubles troubles) throws StoreTrouble {
    int found = version(source, troubles);
    if (found > LATEST) {
      throw troubles.newer();
    }
    if (found < LATEST) {
      switch (place) {
        case Place.Folder folder -> migrateAlone(folder, source, troubles);
        case Place.Server _ -> migrate(source, troubles);
      }
    }
  }

  /// 0 for a database in which nothing is.
  private static int version(DataSource source, Troubles troubles) throws StoreTrouble {
    try {
      return Jdbi.create(source)
          .withHandle(handle -> {
            boolean there = hasHistory(handle.getConnection());
            List<Integer> applied =
                there ? handle.createQuery(APPLIED).mapTo(Integer.class).list() : List.of();
            return applied.isEmpty() ? 0 : Collections.max(applied);
          });
    } catch (JdbiException | SQLException fault) {
      throw troubles.of(fault);
    }
  }

  private static boolean hasHistory(java.sql.Connection connection) throws SQLException {
    try (var tables =
        connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      return tables.next();
    }
  }

  /// Flyway has no lock for SQLite, so that two programs that start at once would both migrate.
  private static synchronized void migrateAlone(
      Place.Folder folder, DataSource source, Troubles troubles) throws StoreTrouble {
    try (var channel =
            FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      migrate(source, troubles);
    } catch (IOException fault) {
      throw troubles.of(fault);
    }
  }

  private static void migrate(DataSource source, Troubles troubles) throws StoreTrouble {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .loggers("slf4j")
          .dataSource(source)
          .locations("classpath:io/bangka/attempts/migration")
          .load()
          .migrate();
    } catch (FlywayException fault) {
      throw troubles.of(fault);
    }
  }
}
