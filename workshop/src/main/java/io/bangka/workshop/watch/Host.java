package io.bangka.workshop.watch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One host, asked one thing at a time with a pause between. Thread-safe.
final class Host {
  private final HttpClient client;
  private final Manners manners;
  private final Semaphore hostsAtOnce;
  private final Lock turn = new ReentrantLock(true);
  private @Nullable Long ended;

  /// Guarded by this.
  private @Nullable Robots robots;

  private volatile @Nullable Trouble closed;

  Host(HttpClient client, Manners manners, Semaphore hostsAtOnce) {
    this.client = client;
    this.manners = manners;
    this.hostsAtOnce = hostsAtOnce;
  }

  /// Reads what the host asks of programs.
  interface RobotsReader {
    /// Asks for it, and reads it.
    ///
    /// @throws Unreachable if nobody can say; then the host is left alone
    Robots read() throws Unreachable, InterruptedException;
  }

  /// Read once.
  synchronized Robots robots(RobotsReader reader) throws Unreachable, InterruptedException {
    throwIfClosed();
    var known = robots;
    if (known == null) {
      try {
        known = reader.read();
      } catch (Unreachable fault) {
        close(fault.trouble());
        throw fault;
      }
      robots = known;
    }
    return known;
  }

  /// Leaves it alone until the end.
  private void close(Trouble why) {
    closed = why;
  }

  /// The server asks to be left alone for a while.
  static boolean isTired(int status) {
    return status == 429 || status == 503;
  }

  private void throwIfClosed() throws Unreachable {
    var why = closed;
    if (why != null) {
      throw new Unreachable(why);
    }
  }

  /// The whole answer, its body empty if it is too long.
  HttpResponse<Optional<byte[]>> ask(HttpRequest request) throws Unreachable, InterruptedException {
    turn.lockInterruptibly();
    try {
      throwIfClosed();
      rest();
      hostsAtOnce.acquire();
      try {
        var response = answer(request);
        if (isTired(response.statusCode())) {
          close(Trouble.ofStatus(response.statusCode())); // before whoever waits has its turn
        }
        return response;
      } finally {
        hostsAtOnce.release();
        ended = System.nanoTime();
      }
    } finally {
      turn.unlock();
    }
  }

  private void rest() throws InterruptedException {
    var last = ended;
    if (last != null) {
      Thread.sleep(manners.pause().minus(Duration.ofNanos(System.nanoTime() - last)));
    }
  }

  private HttpResponse<Optional<byte[]>> answer(HttpRequest request)
      throws Unreachable, InterruptedException {
    var sent = client.sendAsync(request, _ -> new Limited(manners.mostBytes()));
    try {
      return sent.get(manners.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new Unreachable(Trouble.of(Trouble.Kind.TOO_SLOW));
    } catch (ExecutionException e) {
      throw new Unreachable(
          e.getCause() instanceof IOException fault
              ? Trouble.of(fault)
              : Trouble.of(Trouble.Kind.BROKEN));
    } finally {
      sent.cancel(true); // ends what is still under way; nothing otherwise
    }
  }
}
