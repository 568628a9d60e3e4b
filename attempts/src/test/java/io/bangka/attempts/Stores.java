package io.bangka.attempts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Both databases, each test with an empty one. PostgreSQL starts once for all tests.
enum Stores {
  SQLITE {
    @Override
    Place fresh(Path folder) {
      return new Place.Folder(folder.resolve("data " + NUMBER.incrementAndGet()));
    }
  },
  POSTGRESQL {
    @Override
    Place fresh(Path folder) {
      String name = "bangka_" + NUMBER.incrementAndGet();
      try (var connection = server().getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return new Place.Server("postgresql://postgres@localhost:" + server().getPort() + "/" + name);
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /// A place in which nothing is.
  abstract Place fresh(Path folder);

  static synchronized EmbeddedPostgres server() {
    var running = server;
    if (running == null) {
      try {
        var work = Files.createTempDirectory("bangka-postgres").toFile();
        running = EmbeddedPostgres.builder().setOverrideWorkingDirectory(work).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server = running;
      var ending = running;
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                try {
                  ending.close();
                } catch (IOException _) {
                  // The process ends anyway.
                }
              }));
    }
    return running;
  }
}
