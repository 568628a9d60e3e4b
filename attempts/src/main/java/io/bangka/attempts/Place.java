package io.bangka.attempts;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where reports are kept.
public sealed interface Place {

  /// Whether anything may have been kept there. Touches no database.
  boolean exists();

  /// In a file of SQLite, `attempts.db`, in this folder.
  record Folder(Path folder) implements Place {
    @Override
    public boolean exists() {
      return Files.isRegularFile(file());
    }

    Path file() {
      return folder.resolve("attempts.db");
    }

    Path lock() {
      return folder.resolve("attempts.lock");
    }
  }

  /// In a database of PostgreSQL.
  ///
  /// @param url as libpq writes it, `postgresql://user:password@host:5432/database`, or JDBC
  record Server(String url) implements Place {
    @Override
    public boolean exists() {
      return true;
    }

    /// Without user, password and options: fit to be shown.
    public String shown() {
      return ServerUrl.of(url).map(ServerUrl::shown).orElse("postgresql://…");
    }

    @Override
    public String toString() {
      return "Server[" + shown() + "]";
    }
  }
}
