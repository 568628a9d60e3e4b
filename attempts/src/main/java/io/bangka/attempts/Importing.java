package io.bangka.attempts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/// Takes in a file. Its reports come in by thousands, each lot with how far the file has been read,
/// and none of them counts before the last one is there. So a run that was stopped anywhere goes on
/// where it stopped, and a faulty file leaves nothing behind.
record Importing(Database database, Path file) {
  /// Records that become one transaction: few at first, so that a run that is soon stopped is no
  /// run in vain, and twice as many each time. Large lots are cheap, since the keys come in no
  /// order, and each lot writes nearly every page of the indexes.
  private static final int FIRST_LOT = 10_000;

  private static final int LOT = 100_000;

  /// Nanoseconds after which a lot ends: others who write wait for it.
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

  private record Run(int number, long done, boolean finished) {}

  Imported run(RowSource.Opening opening) throws StoreTrouble {
    var origin = new Origin(file);
    try (var _ = database.importLock()) {
      var run = begin(origin.digest());
      return run.finished() ? new Imported.TakenBefore(run.done()) : read(run, origin, opening);
    } catch (StoreTrouble | RuntimeException fault) {
      throw fault;
    } catch (IOException fault) {
      throw Troubles.ofFile(file.toString(), fault, false);
    } catch (Exception fault) {
      throw new IllegalStateException(fault); // a lock closes without any
    }
  }

  /// Finds the run of this file, or begins one. Only one import is at work at a time: the
  /// unfinished run of another file is one that was given up.
  private Run begin(String digest) throws StoreTrouble {
    return database.inTransaction(handle -> {
      var found =
          handle
              .createQuery("select run, lines_done, finished from import_run where digest = ?")
              .bind(0, digest)
              .map((row, _) -> new Run(row.getInt(1), row.getLong(2), row.getInt(3) != 0))
              .findOne();
      if (found.isPresent()) {
        return found.get();
      }
      giveUpOthers(handle);
      int next =
          handle
              .createQuery("select coalesce(max(run), 0) + 1 from import_run")
              .mapTo(Integer.class)
              .one();
      handle.execute(
          "insert into import_run (digest, run, lines_done, finished) values (?, ?, 0, 0)",
          digest,
          next);
      return new Run(next, 0, false);
    });
  }

  private static void giveUpOthers(Handle handle) {
    for (int other :
        handle
            .createQuery("select run from import_run where finished = 0")
            .mapTo(Integer.class)
            .list()) {
      discard(handle, other);
    }
  }

  private static void discard(Handle handle, int run) {
    handle.execute("delete from attempt where run = ?", run);
    handle.execute("delete from import_run where run = ?", run);
  }

  private Imported read(Run run, Origin origin, RowSource.Opening opening)
      throws StoreTrouble, IOException {
    try (var parsing = Parsing.of(origin, opening, run.done())) {
      int size = FIRST_LOT;
      for (var part = parsing.next(); part.isPresent(); part = parsing.next()) {
        lot(run, parsing, part.get(), size);
        size = Math.min(LOT, 2 * size);
      }
      return parsing.faults().count() > 0 ? refuse(run, parsing.faults()) : finish(run, parsing);
    } catch (UncheckedIOException fault) {
      throw Objects.requireNonNull(fault.getCause());
    }
  }

  private Imported refuse(Run run, LineFaults faults) throws StoreTrouble {
    database.inTransaction(handle -> {
      discard(handle, run.number());
      return true;
    });
    return new Imported.Refused(faults.first(), faults.count());
  }

  /// Keeps parts of the file, as long as they come, in one transaction, together with how far the
  /// file has been read.
  private void lot(Run run, Parsing parsing, Parsing.Part first, int size) throws StoreTrouble {
    long end = System.nanoTime() + LONGEST;
    database.inTransaction(handle -> {
      try (var insert = handle.getConnection().prepareStatement(Rows.INSERT_OF_RUN)) {
        long records = first.records();
        int kept = 0;
        for (var part = Optional.of(first);
            part.isPresent();
            part = kept < size && System.nanoTime() < end ? parsing.soon() : Optional.empty()) {
          insert(handle, insert, run, part.get().items());
          kept += part.get().items().size();
          records = part.get().records();
        }
        return handle.execute(
            "update import_run set lines_done = ? where run = ?", records, run.number());
      } catch (SQLException fault) {
        throw new ConnectionException(fault);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    });
  }

  private static void insert(
      Handle handle, PreparedStatement insert, Run run, List<RowSource.Item> items)
      throws SQLException {
    for (RowSource.Item item : items) {
      if (item.row().isPresent()) {
        Rows.bind(insert, item.row().get(), run.number());
        insert.addBatch();
      }
      item.erased()
          .ifPresent(id ->
              handle.execute("insert into forgotten (id) values (?) on conflict do nothing", id));
    }
    insert.executeBatch();
  }

  /// From here on its reports count.
  private Imported finish(Run run, Parsing parsing) throws StoreTrouble {
    long added =
        database.inTransaction(handle -> {
          handle.execute(
              "insert into procedure_version (procedure_id, version)"
                  + " select procedure_id, 1 from attempt where run = ?"
                  + " union select procedure_id, 1 from attempt"
                  + " where id in (select id from forgotten)"
                  + " on conflict (procedure_id) do update set version = procedure_version.version + 1",
              run.number());
          handle.execute("delete from attempt where id in (select id from forgotten)");
          handle.execute("update import_run set finished = 1 where run = ?", run.number());
          return handle
              .createQuery("select count(*) from attempt where run = ?")
              .bind(0, run.number())
              .mapTo(Long.class)
              .one();
        });
    return new Imported.Taken(parsing.records(), added, run.done());
  }
}
