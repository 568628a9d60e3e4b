package io.bangka.server.http;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens the door: Helidon takes connections, one virtual thread each, and hands every call to the
/// front.
public final class HelidonDoor implements AutoCloseable {
  private static final int CONNECTIONS = 4_000;
  private static final int HEADERS = 16 << 10;
  private static final int ADDRESS_LINE = 8 << 10;

  /// Kept, since a logger that nobody holds forgets its level.
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  private static final ConcurrentMap<String, HeaderName> NAMES = new ConcurrentHashMap<>();

  private final WebServer server;
  private final SlowHeaders slow;

  /// Where it opens, and what it takes.
  ///
  /// @param port 0 for any that is free
  /// @param largest bytes of a body that are taken
  /// @param forwarded whether to believe a proxy's `X-Forwarded-For`
  public record Place(String host, int port, int largest, boolean forwarded, Patience patience) {}

  private HelidonDoor(WebServer server, SlowHeaders slow) {
    this.server = server;
    this.slow = slow;
  }

  /// Loads what a door is made of, for a start that does something else meanwhile.
  public static void prepare() {
    var _ = WebServer.builder().build();
  }

  /// Opens it.
  ///
  /// @throws IOException if the address is taken, or is none of this machine's
  public static HelidonDoor open(Place place, Front front) throws IOException {
    var slow = new SlowHeaders(place.patience().arrival());
    try {
      return new HelidonDoor(started(server(place, front, slow)), slow);
    } catch (UncheckedIOException refused) {
      slow.close();
      throw new IOException(refused.getCause());
    } catch (IllegalStateException | IllegalArgumentException refused) {
      slow.close();
      throw new IOException(refused);
    }
  }

  /// Helidon logs that it cannot listen, with a stack trace, and returns as if it did.
  private static WebServer started(WebServer server) {
    HELIDON.setLevel(Level.OFF);
    try {
      server.start();
    } finally {
      HELIDON.setLevel(Level.WARNING);
    }
    if (!server.isRunning()) {
      throw new IllegalStateException("cannot listen");
    }
    return server;
  }

  private static WebServer server(Place place, Front front, SlowHeaders slow) {
    return WebServer.builder()
        .host(place.host())
        .port(place.port())
        .maxTcpConnections(CONNECTIONS)
        .idleConnectionTimeout(place.patience().idle())
        .idleConnectionPeriod(period(place.patience().idle()))
        .shutdownGracePeriod(Duration.ofSeconds(10))
        .shutdownHook(false)
        // Without it small answers wait 40 ms for the other side's acknowledgement.
        .connectionOptions(
            options -> options.tcpNoDelay(true).readTimeout(place.patience().silence()))
        .addProtocol(
            Http1Config.builder()
                .maxHeadersSize(HEADERS)
                .maxPrologueLength(ADDRESS_LINE)
                .addReceiveListener(slow)
                .build())
        .directHandlers(direct -> {
          for (var type : DirectHandler.EventType.values()) {
            direct.addHandler(type, new Unreadable());
          }
        })
        .routing(routing ->
            routing.any("/*", (request, response) -> answer(place, front, request, response)))
        .build();
  }

  /// Looked at twice as often, up to what Helidon does of itself.
  private static Duration period(Duration idle) {
    var half = idle.dividedBy(2);
    return half.compareTo(Duration.ofMinutes(2)) < 0 ? half : Duration.ofMinutes(2);
  }

  public int port() {
    return server.port();
  }

  /// Takes no more connections, and lets what is being answered end.
  @Override
  public void close() {
    server.stop();
    slow.close();
  }

  private static void answer(
      Place place, Front front, ServerRequest request, ServerResponse response) throws IOException {
    send(front.answer(call(place, request)), response);
  }

  private static Call call(Place place, ServerRequest request) {
    var headers = new HashMap<String, String>();
    request
        .headers()
        .forEach(header ->
            headers.put(header.headerName().lowerCase(), String.join(", ", header.allValues())));
    return new Call(
        request.prologue().method().text(),
        request.path().path(),
        Map.of(),
        query(request.query()),
        headers,
        address(place, request, headers),
        new LimitedBody(request, place.largest(), place.patience().arrival()));
  }

  private static Map<String, List<String>> query(Parameters parameters) {
    var query = new HashMap<String, List<String>>();
    parameters.names().forEach(name -> query.put(name, parameters.all(name)));
    return query;
  }

  /// The last one of the list: the only one that our own proxy wrote.
  private static String address(Place place, ServerRequest request, Map<String, String> headers) {
    String list = place.forwarded() ? headers.getOrDefault("x-forwarded-for", "") : "";
    String last = list.substring(list.lastIndexOf(',') + 1).strip();
    return last.isEmpty() ? request.remotePeer().host() : last;
  }

  private static void send(Response from, ServerResponse to) throws IOException {
    to.status(from.status());
    Safe.headers(from).forEach((name, value) -> to.header(name(name), value));
    if (!from.type().isEmpty()) {
      to.header(HeaderNames.CONTENT_TYPE, from.type());
    }
    switch (from.content()) {
      case Response.Content.Whole(var bytes) -> to.send(bytes);
      case Response.Content.Streamed(var writer) -> {
        try (OutputStream out = new BufferedOutputStream(to.outputStream(), 1 << 14)) {
          writer.to(out);
        }
      }
      case Response.Content.Left(var length) -> {
        length.ifPresent(to.headers()::contentLength);
        to.send();
      }
    }
  }

  /// Kept: a handful, none of which anybody outside chooses.
  private static HeaderName name(String name) {
    return NAMES.computeIfAbsent(
        name, written -> HeaderNames.create(written.toLowerCase(Locale.ROOT), written));
  }

  /// What Helidon itself refuses, before any route: a malformed request line, headers that are too
  /// large.
  private static final class Unreadable implements DirectHandler {
    @Override
    public TransportResponse handle(
        TransportRequest request,
        EventType type,
        io.helidon.http.Status status,
        io.helidon.http.ServerResponseHeaders headers,
        String message) {
      String title = "The request is no HTTP that this server understands.";
      String json =
          "{\"type\":\"urn:bangka:problem:unreadable\",\"title\":\"%s\",\"status\":%d}%n"
              .formatted(title, status.code());
      headers.set(HeaderNames.CONTENT_TYPE, ProblemJson.TYPE);
      return TransportResponse.builder()
          .status(status)
          .headers(headers)
          .entity(json.getBytes(StandardCharsets.UTF_8))
          .build();
    }
  }
}
