package io.bangka.service;

import io.bangka.attempts.Place;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.Store;
import io.bangka.attempts.StoreExperience;
import io.bangka.attempts.StoreTrouble;
import io.bangka.attempts.WebReport;
import io.bangka.attempts.WebReports;
import io.bangka.route.Experience;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What people reported, beside answers. Reports are an extra: where the store fails or is silent,
/// answers do without it, after two seconds the first time and at once from then on, until it
/// answers again. A new report counts at once, whoever wrote it. Thread-safe.
public final class Reports implements Experience, AutoCloseable {
  /// The most that an answer waits for a store.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// The most that somebody waits who came for reports, while a new store is being made.
  private static final Duration OPENING = Duration.ofSeconds(8);

  /// Nanoseconds after which a store that failed is tried again, while nobody waits for it.
  private static final long AGAIN = TimeUnit.SECONDS.toNanos(10);

  private final Place place;
  private final Clock clock;
  private final Supplied<List<WebReport>> fromWeb = new Supplied<>(WebReports::shipped);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("reports-", 1).daemon().factory());
  private final AtomicBoolean trying = new AtomicBoolean();
  private volatile @Nullable Store store;
  private volatile Optional<Failed> failed = Optional.empty();

  private record Failed(StoreTrouble trouble, long at) {}

  /// Touches nothing before something is asked for.
  ///
  /// @param clock asked only for what day it is
  public Reports(Place place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /// Something that is done with reports.
  public interface Work<T> {
    T with(Attempts attempts) throws StoreTrouble;
  }

  /// Never fails, and opens no store where none was made. What was asked for a moment ago touches
  /// neither disk nor server, so that answers by the thousand cost nothing here.
  @Override
  public Optional<Reported> of(String procedure, Circumstances who) {
    if (failedBefore().isPresent()) {
      return Optional.empty();
    }
    var opened = store;
    var atHand =
        opened == null ? Optional.<Statistics>empty() : experience(opened).atHand(procedure);
    return atHand.isPresent() ? StoreExperience.told(atHand.get(), who) : read(procedure, who);
  }

  private Optional<Reported> read(String procedure, Circumstances who) {
    if (!place.exists()) {
      return Optional.empty();
    }
    try {
      return within(PATIENCE, () -> experience(store()).read(procedure, who));
    } catch (StoreTrouble trouble) {
      failed(trouble);
      return Optional.empty();
    }
  }

  private StoreExperience experience(Store opened) {
    return new StoreExperience(opened, fromWeb.get(), () -> Attempts.today(clock));
  }

  /// Does something with reports; makes the store if there is none.
  ///
  /// @param bangka what reports may name
  /// @throws StoreTrouble if the store cannot do it, or failed a moment ago
  public <T> T with(Bangka bangka, Work<T> work) throws StoreTrouble {
    var before = failedBefore();
    if (before.isPresent()) {
      throw before.get().trouble();
    }
    try {
      var opened = within(OPENING, this::store);
      return work.with(new Attempts(bangka, opened, clock, fromWeb));
    } catch (StoreTrouble trouble) {
      if (isOfTheStore(trouble)) {
        failed(trouble);
      }
      throw trouble;
    }
  }

  /// What goes wrong with a single write says nothing of the next answer.
  private static boolean isOfTheStore(StoreTrouble trouble) {
    return switch (trouble.kind()) {
      case UNREACHABLE, UNKNOWN_TO_SERVER, DAMAGED, NEWER, BAD_ADDRESS -> true;
      case LOCKED, READ_ONLY, FULL, FILE, OTHER -> false;
    };
  }

  /// Why reports cannot be read just now; empty if nothing is known to be wrong.
  public Optional<StoreTrouble> trouble() {
    return failedBefore().map(Failed::trouble);
  }

  /// Looks whether the store answers, if there is one.
  public Optional<StoreTrouble> look() {
    if (store == null && failed.isEmpty() && place.exists()) {
      open(OPENING);
    } else {
      var _ = of("", Circumstances.UNSAID);
    }
    return failed.map(Failed::trouble);
  }

  /// For nobody in particular, who has time: on a busy machine a driver takes seconds to load.
  private void open(Duration patience) {
    try {
      var _ = within(patience, this::store);
    } catch (StoreTrouble trouble) {
      failed(trouble);
    }
  }

  private Optional<Failed> failedBefore() {
    var before = failed;
    if (before.isPresent()
        && System.nanoTime() - before.get().at() > AGAIN
        && trying.compareAndSet(false, true)) {
      aside(this::tryAgain);
    }
    return before;
  }

  private void aside(Runnable work) {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException _) {
      trying.set(false); // closed meanwhile
    }
  }

  private void tryAgain() {
    try {
      var _ = store().procedures();
      failed = Optional.empty();
    } catch (StoreTrouble trouble) {
      failed(trouble);
    } finally {
      trying.set(false);
    }
  }

  private void failed(StoreTrouble trouble) {
    failed = Optional.of(new Failed(trouble, System.nanoTime()));
  }

  private Store store() throws StoreTrouble {
    var opened = store;
    return opened != null ? opened : open();
  }

  private synchronized Store open() throws StoreTrouble {
    var opened = store;
    if (opened == null) {
      opened = Store.open(place, PATIENCE);
      store = opened;
      failed = Optional.empty(); // whoever lost patience did so too early
    }
    return opened;
  }

  /// Drivers may wait longer than they were told to, as for a server that accepts and never speaks.
  /// What was begun goes on aside, and may yet succeed for whoever comes later.
  private <T> T within(Duration patience, Callable<T> work) throws StoreTrouble {
    try {
      return threads.submit(work).get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | RejectedExecutionException _) { // or it was closed meanwhile
      throw StoreTrouble.silent(place);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw StoreTrouble.silent(place);
    } catch (ExecutionException fault) {
      switch (fault.getCause()) {
        case StoreTrouble trouble -> throw trouble;
        case RuntimeException own -> throw own;
        case null, default -> throw new IllegalStateException(fault);
      }
    }
  }

  /// Does not wait for a store that is silent.
  @Override
  public void close() {
    threads.shutdownNow();
    var opened = store;
    if (opened != null && failed.isEmpty()) {
      opened.close();
    }
  }
}
