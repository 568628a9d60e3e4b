package io.bangka.server.http;

import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Hangs up on whoever sends headers, a byte now and then, for longer than the server waits for
/// them. Helidon bounds the silence between two bytes, and how long a first line takes; this bounds
/// what comes after it. Thread-safe.
final class SlowHeaders implements Http1ConnectionListener, AutoCloseable {
  private final long arrival;
  private final ConcurrentMap<ConnectionContext, Awaited> awaited = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("slow-headers").daemon().factory());

  /// A connection in the middle of its headers.
  ///
  /// @param reader the thread of this connection alone
  /// @param since by [System#nanoTime]
  private record Awaited(Thread reader, long since) {}

  /// @param arrival how long headers may take to arrive
  SlowHeaders(Duration arrival) {
    this.arrival = arrival.toNanos();
    long period = Math.min(arrival.toMillis(), 1000);
    var _ = watch.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
  }

  @Override
  public void prologue(ConnectionContext connection, HttpPrologue prologue) {
    awaited.put(connection, new Awaited(Thread.currentThread(), System.nanoTime()));
  }

  @Override
  public void headers(ConnectionContext connection, Headers headers) {
    awaited.remove(connection);
  }

  private void look() {
    long now = System.nanoTime();
    awaited.forEach((connection, headers) -> {
      if (now - headers.since() > arrival && awaited.remove(connection, headers)) {
        headers.reader().interrupt(); // closes the connection that it reads
      }
    });
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
