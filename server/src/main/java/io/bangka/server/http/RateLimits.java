package io.bangka.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often one address may ask: a bucket of tokens for each, refilled steadily. Thread-safe.
///
/// @see <a href="https://en.wikipedia.org/wiki/Token_bucket">token bucket</a>
public final class RateLimits {
  /// Addresses that are remembered; the one that was silent longest is forgotten first.
  private static final int MOST = 20_000;

  private final double perNano;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  private record Bucket(double tokens, long at) {}

  /// @param perMinute 0 for no limit
  /// @param nanos a clock that only ever goes on
  public RateLimits(long perMinute, LongSupplier nanos) {
    this.perNano = perMinute / 60e9;
    this.burst = Math.max(1, perMinute / 6.0);
    this.nanos = nanos;
  }

  /// Lets an address through, unless it asks too often.
  ///
  /// @throws Refused if it does
  public void take(String address) throws Refused {
    if (perNano > 0) {
      long wait = waiting(network(address));
      if (wait > 0) {
        throw new Refused(Problem.tooMany(wait));
      }
    }
  }

  /// Seconds to wait; 0 if it may go on.
  private synchronized long waiting(String network) {
    long now = nanos.getAsLong();
    var before = buckets.getOrDefault(network, new Bucket(burst, now));
    double tokens = Math.min(burst, before.tokens() + (now - before.at()) * perNano);
    boolean enough = tokens >= 1;
    buckets.put(network, new Bucket(enough ? tokens - 1 : tokens, now));
    return enough ? 0 : (long) Math.ceil((1 - tokens) / perNano / 1e9);
  }

  /// A household has 2⁶⁴ addresses of IPv6 and one network.
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
  }
}
