package io.bangka.attempts;

import io.bangka.model.LocalText;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Reads and checks a file on a thread of its own, a few thousand records ahead of whoever keeps
/// them, so that checking and keeping share two cores. From the first fault on the rest is only
/// checked.
final class Parsing implements AutoCloseable {
  /// Records of one part.
  private static final int PART = 1_000;

  /// Parts that wait at most; so the memory does not grow with the file.
  private static final int WAITING = 8;

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

  /// Milliseconds that somebody who keeps others waiting waits for a part.
  private static final long SOON = 100;

  private static final Part END = new Part(List.of(), 0, true);

  /// A stretch of the file.
  ///
  /// @param items what is to be kept of it
  /// @param records of the file that are read up to its end
  /// @param last whether it stands behind the end of the file, or where reading failed
  record Part(List<RowSource.Item> items, long records, boolean last) {}

  private final Origin origin;
  private final RowSource.Opening opening;
  private final long done;
  private final LineFaults faults = new LineFaults();
  private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private @Nullable Throwable failure;
  private long records;
  private boolean ended;

  private Parsing(Origin origin, RowSource.Opening opening, long done) {
    this.origin = origin;
    this.opening = opening;
    this.done = done;
    this.thread = Thread.ofPlatform().name("import").daemon().unstarted(this::run);
  }

  /// @param done records that are kept already: they are checked, and not handed over
  static Parsing of(Origin origin, RowSource.Opening opening, long done) {
    var parsing = new Parsing(origin, opening, done);
    parsing.thread.start();
    return parsing;
  }

  /// The next part, however long it takes; empty behind the last one.
  ///
  /// @throws IOException if the file cannot be read
  Optional<Part> next() throws IOException {
    return next(Long.MAX_VALUE);
  }

  /// The next part, if it is there soon.
  Optional<Part> soon() throws IOException {
    return next(SOON);
  }

  private Optional<Part> next(long milliseconds) throws IOException {
    try {
      var part = ended ? END : parts.poll(milliseconds, TimeUnit.MILLISECONDS);
      if (part == null || !part.last()) {
        return Optional.ofNullable(part);
      }
      ended = true;
      thread.join();
      rethrow();
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void rethrow() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException fault -> throw fault;
      case RuntimeException fault -> throw fault;
      case Error fault -> throw fault;
      case Throwable fault -> throw new IllegalStateException(fault);
    }
  }

  /// What is wrong with the file. Only behind the last part.
  LineFaults faults() {
    return faults;
  }

  /// How many records the file has. Only behind the last part.
  long records() {
    return records;
  }

  private void run() {
    try {
      read();
    } catch (InterruptedException _) {
      return; // nobody waits for more
    } catch (Throwable fault) {
      failure = fault;
    }
    try {
      parts.put(END);
    } catch (InterruptedException _) {
      // nobody waits for more
    }
  }

  private void read() throws IOException, InterruptedException {
    try (var source = opening.of(origin, faults)) {
      var items = new ArrayList<RowSource.Item>(PART);
      for (var item = source.next(); item.isPresent(); item = source.next()) {
        records++;
        if (records > done && faults.count() == 0) {
          items.add(item.get());
        }
        if (items.size() == PART) {
          parts.put(new Part(items, records, false));
          items = new ArrayList<>(PART);
        }
      }
      source.end();
      parts.put(new Part(items, records, false));
    } catch (CharacterCodingException _) {
      faults.add(records + 1, NOT_UTF8, CONVERT);
    } catch (Csv.Broken _) {
      faults.add(records + 1, ENDLESS, QUOTES);
    } catch (EOFException | ZipException _) {
      faults.add(records + 1, CUT_OFF, COPY_AGAIN);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
