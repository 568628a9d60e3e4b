package io.bangka.server.http;

import io.bangka.written.Faulty;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Where answers are worked out: on so many threads as there are cores, with a short queue before
/// them. What does not fit is told to come again; what takes too long is given up. So no crowd and
/// no single request takes the machine from the rest. Thread-safe.
public final class Decisions implements AutoCloseable {
  private final ThreadPoolExecutor threads;
  private final Duration budget;

  /// @param atOnce how many are worked out at the same time
  /// @param waiting how many may wait
  /// @param budget how long one may take, its waiting included
  public Decisions(int atOnce, int waiting, Duration budget) {
    this.budget = budget;
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name("decision-", 1).daemon().factory());
  }

  /// Works something out.
  public interface Work<T> {
    T run() throws Refused, Faulty, IOException;
  }

  /// Works it out on one of the threads, and waits for it.
  ///
  /// @throws Refused if there is too much to do, or it takes too long
  public <T> T decide(Work<T> work) throws Refused, Faulty, IOException {
    Future<T> future;
    try {
      future = threads.submit(work::run);
    } catch (RejectedExecutionException _) {
      throw new Refused(Problem.busy());
    }
    try {
      return future.get(budget.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      future.cancel(true);
      throw new Refused(Problem.tooLong(budget.toSeconds()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      future.cancel(true);
      throw new Refused(Problem.busy());
    } catch (ExecutionException fault) {
      throw unwrapped(Objects.requireNonNull(fault.getCause()));
    }
  }

  private static RuntimeException unwrapped(Throwable cause) throws Refused, Faulty, IOException {
    switch (cause) {
      case Refused refused -> throw refused;
      case Faulty faulty -> throw faulty;
      case IOException broken -> throw broken;
      case RuntimeException fault -> throw fault;
      case Error error -> throw error;
      default -> throw new IllegalStateException(cause);
    }
  }

  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
