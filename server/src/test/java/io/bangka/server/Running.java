package io.bangka.server;

import io.bangka.written.Faulty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A server on a free port of this machine, as others reach it.
final class Running implements AutoCloseable {
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final BangkaServer server;

  private Running(Path data, Map<Key, String> flags) {
    var all = new EnumMap<Key, String>(Key.class);
    all.put(Key.PORT, "0");
    all.put(Key.RATE, "0");
    all.put(Key.BUDGET, "60"); // the machine may have other work
    all.putAll(flags);
    try {
      var settings = SettingsReader.read(all, Map.of(), Optional.empty());
      var out = new PrintStream(log, true, StandardCharsets.UTF_8);
      server = BangkaServer.open(settings, data, TODAY, out);
    } catch (Faulty | IOException e) {
      throw new AssertionError(e);
    }
  }

  static Running with(Map<Key, String> flags) {
    try {
      return new Running(Files.createTempDirectory("bangka-reports"), flags);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Running usual() {
    return with(Map.of());
  }

  int port() {
    return server.port();
  }

  URI at(String path) {
    return URI.create("http://" + "localhost:" + server.port() + path);
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  HttpResponse<String> post(String path, String json) {
    return post(path, json, "Content-Type", "application/json");
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    var request = HttpRequest.newBuilder(at(path)).headers(headers);
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(at(path));
    return send((headers.length > 0 ? request.headers(headers) : request).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
