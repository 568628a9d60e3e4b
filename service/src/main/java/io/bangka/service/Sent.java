package io.bangka.service;

import io.bangka.written.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;

/// A request as it was sent: by its hash (SHA-256, FIPS 180-4), which tells nobody what was in it.
///
/// @param ordinary what held where it did not say it
/// @param quarter of an hour, since 1970: within one, no time zone gets another day, so that
///   "today" means the same
record Sent(Setting ordinary, long quarter, long a, long b, long c, long d) {
  private static final long QUARTER = 900;

  static Sent of(byte[] request, Setting ordinary, Instant now) {
    var hash = ByteBuffer.wrap(Sha256.of(request));
    return new Sent(
        ordinary,
        Math.floorDiv(now.getEpochSecond(), QUARTER),
        hash.getLong(),
        hash.getLong(),
        hash.getLong(),
        hash.getLong());
  }
}
