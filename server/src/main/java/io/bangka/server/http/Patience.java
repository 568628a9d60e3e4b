package io.bangka.server.http;

import java.time.Duration;

/// How long the server waits for those who ask. Who is slower is cut off, so that slow clients
/// cannot take all connections from the rest.
///
/// @param silence after which a connection in the middle of a request is closed
/// @param arrival how long the headers of a request, and then its body, may take to arrive, however
///   steadily they come
/// @param idle after which a connection without a request, or with one that has not been made
///   known, is closed
public record Patience(Duration silence, Duration arrival, Duration idle) {
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1));
}
