package io.bangka.workshop.watch;

import java.time.Duration;

/// How pages are asked for.
///
/// @param pause between two requests to one host
/// @param connect the longest wait for a connection
/// @param total the longest wait for a whole answer
/// @param mostBytes of an answer; a longer one is not read to its end
/// @param hostsAtOnce the most hosts that are asked at the same time
public record Manners(
    Duration pause, Duration connect, Duration total, int mostBytes, int hostsAtOnce) {
  public static final Manners USUAL =
      new Manners(
          Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30), 16 << 20, 8);

  /// How the program names itself (RFC 9110, 10.1.5). Says nothing of whoever runs it.
  static final String USER_AGENT = "Bangka (knowledge watch; tells whether cited pages changed)";

  /// What robots.txt calls it (RFC 9309, 2.2.1).
  static final String PRODUCT = "bangka";
}
