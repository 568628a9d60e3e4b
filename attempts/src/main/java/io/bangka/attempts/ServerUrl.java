package io.bangka.attempts;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The parts of a PostgreSQL address, in libpq's form (section 32.1.1.2 of PostgreSQL's manual) or
/// JDBC's. Its text never shows the password.
record ServerUrl(String jdbc, String shown, Optional<String> user, Optional<String> password) {

  /// Empty if it is no such address.
  static Optional<ServerUrl> of(String url) {
    String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
    try {
      var uri = URI.create(plain);
      boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
      return known && uri.getHost() != null ? Optional.of(of(uri)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ServerUrl of(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    String where = "//" + uri.getHost() + port + path;
    String query = Optional.ofNullable(uri.getRawQuery()).map(q -> "?" + q).orElse("");
    String[] who = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
    return new ServerUrl(
        "jdbc:postgresql:" + where + query,
        "postgresql:" + where,
        decoded(who[0]),
        who.length < 2 ? Optional.empty() : decoded(who[1]));
  }

  private static Optional<String> decoded(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return shown;
  }
}
