package io.bangka.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// Headers that every response has, so that nobody can forget them. What a response says itself
/// goes before.
final class Safe {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Cache-Control", "no-store");

  private Safe() {}

  static Map<String, String> headers(Response response) {
    var headers = new LinkedHashMap<>(ALWAYS);
    headers.putAll(response.headers());
    return headers;
  }
}
