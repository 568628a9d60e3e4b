package io.bangka.workshop.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A web site on this machine, which remembers what it was asked.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    atOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    try (exchange) {
      asked.add(exchange.getRequestURI().toString());
      headers.add(Map.copyOf(exchange.getRequestHeaders()));
      pages
          .getOrDefault(exchange.getRequestURI().getPath(), e -> answer(e, 404, ""))
          .handle(exchange);
    } finally {
      now.decrementAndGet();
    }
  }

  static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  Site page(String path, HttpHandler handler) {
    pages.put(path, handler);
    return this;
  }

  Site html(String path, String html) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          answer(exchange, 200, html);
        });
  }

  Site status(String path, int status) {
    return page(path, exchange -> answer(exchange, status, "no"));
  }

  Site redirect(String path, int status, String to) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          answer(exchange, status, "");
        });
  }

  /// Without what it was asked before.
  Site forget() {
    asked.clear();
    headers.clear();
    return this;
  }

  /// The pages that were asked for, but for robots.txt.
  List<String> asked() {
    return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  List<Map<String, List<String>>> headers() {
    return headers;
  }

  /// The most requests that ever were under way at the same time.
  int atOnce() {
    return atOnce.get();
  }

  String url(String path) {
    return at(server.getAddress().getPort(), path);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  /// An address on this machine.
  static String at(int port, String path) {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + path;
  }
}
