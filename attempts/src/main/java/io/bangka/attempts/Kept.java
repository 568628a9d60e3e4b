package io.bangka.attempts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// What was reckoned of a procedure's reports, until the procedure's version in the database is
/// another. Thread-safe.
///
/// @param <K> what was asked, the procedure included
final class Kept<K, V> {
  /// So many things are kept.
  private static final int MOST = 1000;

  /// Nanoseconds for which nobody looks again whether another program wrote.
  private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(100);

  private final Map<K, Found<V>> all = new ConcurrentHashMap<>();
  private final AtomicLong writes;

  private record Found<V>(V value, long version, long writes, long at) {}

  /// @param writes grows with each write of this program
  Kept(AtomicLong writes) {
    this.writes = writes;
  }

  /// Asks the database.
  interface Asking<T> {
    T ask() throws StoreTrouble;
  }

  /// What is kept and was looked at a moment ago, without touching the database: what this program
  /// wrote since is in it, what another one wrote may come a tenth of a second late.
  Optional<V> atHand(K asked) {
    var found = all.get(asked);
    return found == null || found.writes() != writes.get() || System.nanoTime() - found.at() > FRESH
        ? Optional.empty()
        : Optional.of(found.value());
  }

  /// What is kept, or else is reckoned now.
  ///
  /// @param version of the procedure in the database; asked before the reports, so that what
  ///   changes meanwhile makes the value stale, never wrong for long
  V get(K asked, Asking<Long> version, Asking<V> reckoning) throws StoreTrouble {
    long before = writes.get();
    long now = System.nanoTime();
    long current = version.ask();
    var found = all.get(asked);
    V value = found != null && found.version() == current ? found.value() : reckoning.ask();
    if (all.size() >= MOST) {
      all.clear();
    }
    all.put(asked, new Found<>(value, current, before, now));
    return value;
  }
}
