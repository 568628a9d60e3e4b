package io.bangka.server;

import io.bangka.server.api.Api;
import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Front;
import io.bangka.server.http.HelidonDoor;
import io.bangka.server.http.Log;
import io.bangka.server.http.Metrics;
import io.bangka.server.http.Problem;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.RateLimits;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.http.Tokens;
import io.bangka.server.mcp.McpOverHttp;
import io.bangka.server.use.Library;
import io.bangka.server.web.Web;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// All doors over HTTP, open: the API, the pages and MCP. Thread-safe.
public final class BangkaServer implements AutoCloseable {
  private final HelidonDoor door;
  private final Decisions decisions;
  private final ScheduledExecutorService watch;
  private final Library library;
  private final Web web;
  private final Log log;
  private volatile boolean ready = true;

  private BangkaServer(Settings settings, Library library, Log log) throws IOException {
    this.library = library;
    this.log = log;
    decisions = new Decisions(settings.atOnce(), settings.waiting(), settings.budget());
    web = new Web(library, decisions);
    watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("packs").daemon().factory());
    var metrics = new Metrics();
    var limits = new RateLimits(settings.rate(), System::nanoTime);
    var front = new Front(router(settings, metrics), limits, metrics, log, this::told);
    gauges(metrics);
    door =
        HelidonDoor.open(
            new HelidonDoor.Place(
                settings.host(), settings.port(), settings.largest(), settings.forwarded()),
            front);
    watch(settings);
  }

  /// Opens them.
  ///
  /// @param clock what day it is, where a question does not say one
  /// @param out where the log goes
  /// @throws Faulty with every fault of the packs
  /// @throws IOException if the folder of packs cannot be read, or the address cannot be used
  public static BangkaServer open(Settings settings, Clock clock, PrintStream out)
      throws Faulty, IOException {
    var library = Library.open(settings.packs(), clock);
    var server = new BangkaServer(settings, library, new Log(out, clock, settings.logsRequests()));
    server.log.event(
        "started",
        new Json()
            .put("host", settings.host())
            .put("port", server.port())
            .put("knowledge", library.bangka().knowledge().version()));
    return server;
  }

  public int port() {
    return door.port();
  }

  /// Says that it is not ready, lets what is being answered end, and closes.
  @Override
  public void close() {
    ready = false;
    log.event("stopping", new Json());
    watch.shutdownNow();
    door.close();
    decisions.close();
    log.event("stopped", new Json());
  }

  private Router router(Settings settings, Metrics metrics) {
    var router = new Router();
    router.get("/health/live", _ -> Response.of(200, Response.TEXT, "live\n"));
    router.get("/health/ready", _ -> ready());
    router.get(
        "/metrics",
        _ -> Response.of(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text()));
    new Api(library, decisions, new Tokens(settings.tokens())).routes(router);
    web.routes(router);
    new McpOverHttp(library, decisions).routes(router);
    return router;
  }

  private Response ready() {
    return ready
        ? Response.of(200, Response.TEXT, "ready\n")
        : Response.of(503, Response.TEXT, "stopping\n").with("Retry-After", "10");
  }

  private void gauges(Metrics metrics) {
    metrics.gauge("bangka_procedures", () -> library.bangka().knowledge().procedures().size());
    metrics.gauge("bangka_sources", () -> library.bangka().knowledge().sources().size());
    metrics.gauge(
        "jvm_memory_used_bytes",
        () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
  }

  private Response told(Problem problem, Call call) {
    return Web.isForPeople(call)
        ? web.told(problem, call)
        : ProblemJson.of(problem, call.language());
  }

  private void watch(Settings settings) {
    long seconds = settings.reload().toSeconds();
    if (library.changes() && seconds > 0) {
      var _ = watch.scheduleWithFixedDelay(this::refresh, seconds, seconds, TimeUnit.SECONDS);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // Else one fault would end the watch, unseen.
  private void refresh() {
    try {
      if (library.refresh()) {
        var version = library.bangka().knowledge().version();
        log.event("reloaded", new Json().put("knowledge", version));
      }
    } catch (Faulty faulty) {
      var first = faulty.diagnostics().getFirst();
      log.trouble(
          "packs-faulty",
          new Json()
              .put("faults", faulty.diagnostics().size())
              .put("first", first.message().en())
              .put("at", first.place().origin() + ":" + first.place().line()));
    } catch (IOException | RuntimeException fault) {
      log.trouble("packs-unreadable", new Json().put("fault", fault.getClass().getName()));
    }
  }
}
