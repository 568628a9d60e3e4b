package io.bangka.attempts;

import io.bangka.model.LocalText;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/// Takes in a file. Its reports come in by thousands, each lot with how far the file has been read,
/// and none of them counts before the last one is there. So a run that was stopped anywhere goes on
/// where it stopped, and a faulty file leaves nothing behind.
record Importing(Database database, Path file) {
  /// Records that become one transaction.
  private static final int CHUNK = 25_000;

  /// Records that a driver gathers before it hands them over.
  private static final int BATCH = 1_000;

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
    var faults = new LineFaults();
    var chunk = new ArrayList<RowSource.Item>(CHUNK);
    long records = 0;
    try (var source = opening.of(origin, faults)) {
      for (var item = source.next(); item.isPresent(); item = source.next()) {
        records++;
        // From the first fault on the rest is only checked.
        if (records > run.done() && faults.count() == 0) {
          chunk.add(item.get());
        }
        if (chunk.size() == CHUNK) {
          keep(run, chunk, records);
          chunk.clear();
        }
      }
      source.end();
    } catch (CharacterCodingException _) {
      faults.add(records + 1, NOT_UTF8, CONVERT);
    } catch (Csv.Broken _) {
      faults.add(records + 1, ENDLESS, QUOTES);
    } catch (EOFException | ZipException _) {
      faults.add(records + 1, CUT_OFF, COPY_AGAIN);
    }
    if (faults.count() > 0) {
      database.inTransaction(handle -> {
        discard(handle, run.number());
        return true;
      });
      return new Imported.Refused(faults.first(), faults.count());
    }
    return new Imported.Taken(records, finish(run, chunk, records), run.done());
  }

  private void keep(Run run, List<RowSource.Item> items, long records) throws StoreTrouble {
    database.inTransaction(handle -> {
      insert(handle, run, items, records);
      return true;
    });
  }

  private static void insert(Handle handle, Run run, List<RowSource.Item> items, long records) {
    try (var batch = handle.getConnection().prepareStatement(Rows.INSERT_OF_RUN)) {
      int waiting = 0;
      for (RowSource.Item item : items) {
        if (item.row().isPresent()) {
          Rows.bind(batch, item.row().get(), run.number());
          batch.addBatch();
          waiting++;
        }
        if (waiting == BATCH) {
          batch.executeBatch();
          waiting = 0;
        }
        item.erased()
            .ifPresent(id ->
                handle.execute("insert into forgotten (id) values (?) on conflict do nothing", id));
      }
      batch.executeBatch();
    } catch (SQLException fault) {
      throw new ConnectionException(fault);
    }
    handle.execute("update import_run set lines_done = ? where run = ?", records, run.number());
  }

  /// From here on its reports count.
  private long finish(Run run, List<RowSource.Item> rest, long records) throws StoreTrouble {
    return database.inTransaction(handle -> {
      insert(handle, run, rest, records);
      handle.execute("delete from attempt where id in (select id from forgotten)");
      handle.execute(
          "insert into procedure_version (procedure_id, version)"
              + " select distinct procedure_id, 1 from attempt where run = ?"
              + " on conflict (procedure_id) do update set version = procedure_version.version + 1",
          run.number());
      handle.execute("update import_run set finished = 1 where run = ?", run.number());
      return handle
          .createQuery("select count(*) from attempt where run = ?")
          .bind(0, run.number())
          .mapTo(Long.class)
          .one();
    });
  }

  private static final LocalText NOT_UTF8 =
      new LocalText("From about here on the file is not UTF-8.", "大约从这里起，文件不是 UTF-8 编码。");
  private static final LocalText CONVERT =
      new LocalText("Convert it to UTF-8 first.", "请先转换成 UTF-8。");
  private static final LocalText ENDLESS =
      new LocalText("A quoted cell does not end.", "加引号的内容没有结束。");
  private static final LocalText QUOTES =
      new LocalText("Write a double quote within a cell twice.", "内容里的双引号请写两次。");
  private static final LocalText CUT_OFF =
      new LocalText("The file is cut off or damaged.", "文件不完整或已损坏。");
  private static final LocalText COPY_AGAIN =
      new LocalText("Copy it again from where it came.", "请重新复制一份。");
}
