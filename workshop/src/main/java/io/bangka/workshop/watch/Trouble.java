package io.bangka.workshop.watch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;

/// Why a page could not be reached.
///
/// @param status of HTTP, for [Kind#STATUS]
public record Trouble(Kind kind, OptionalInt status) {

  public enum Kind {
    /// Its address is none of the web.
    ADDRESS,
    UNKNOWN_HOST,
    /// The host takes no connection.
    NO_CONNECTION,
    /// TLS failed: the certificate is not to be trusted, or there is no common version.
    NOT_SECURE,
    TOO_SLOW,
    TOO_LARGE,
    /// The host's robots.txt asks programs to stay away.
    ROBOTS,
    /// It leads on and on, or from a secure page to an open one.
    REDIRECTS,
    /// The server answers with another status than success.
    STATUS,
    /// The answer broke off or is no HTTP.
    BROKEN
  }

  static Trouble of(Kind kind) {
    return new Trouble(kind, OptionalInt.empty());
  }

  static Trouble ofStatus(int status) {
    return new Trouble(Kind.STATUS, OptionalInt.of(status));
  }

  static Trouble of(IOException fault) {
    return switch (fault) {
      case HttpTimeoutException _ -> of(Kind.TOO_SLOW);
      case ConnectException refused ->
          of(isUnresolved(refused) ? Kind.UNKNOWN_HOST : Kind.NO_CONNECTION);
      case SSLException _ -> of(Kind.NOT_SECURE);
      default -> of(Kind.BROKEN);
    };
  }

  private static boolean isUnresolved(Throwable fault) {
    var cause = fault.getCause();
    return cause instanceof UnresolvedAddressException || (cause != null && isUnresolved(cause));
  }
}
