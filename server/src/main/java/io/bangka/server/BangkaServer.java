package io.bangka.server;

import io.bangka.server.api.Api;
import io.bangka.server.http.Call;
import io.bangka.server.http.Decisions;
import io.bangka.server.http.Desk;
import io.bangka.server.http.Front;
import io.bangka.server.http.HelidonDoor;
import io.bangka.server.http.Log;
import io.bangka.server.http.Metrics;
import io.bangka.server.http.Patience;
import io.bangka.server.http.Problem;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.RateLimits;
import io.bangka.server.http.Response;
import io.bangka.server.http.Router;
import io.bangka.server.http.Tokens;
import io.bangka.server.mcp.McpOverHttp;
import io.bangka.server.use.Library;
import io.bangka.server.web.Web;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.service.Setting;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// All doors over HTTP, open: the API, the pages and MCP. Thread-safe.
public final class BangkaServer implements AutoCloseable {
  /// Seconds between looks at the store of reports.
  private static final long LOOK = 10;

  private final HelidonDoor door;
  private final Decisions decisions;
  private final ScheduledExecutorService watch;
  private final Library library;
  private final Reports reports;
  private final Web web;
  private final Log log;
  private volatile boolean ready = true;
  private volatile boolean told;

  /// What was last said of packs that cannot be used; blank where they are in use.
  private volatile String packsTold = "";

  private BangkaServer(Settings settings, Library library, Reports reports, Log log)
      throws IOException {
    this.library = library;
    this.reports = reports;
    this.log = log;
    decisions = new Decisions(settings.atOnce(), settings.waiting(), settings.budget());
    var desk = new Desk(reports, decisions, settings.rate(), log);
    web = new Web(library, decisions, desk);
    watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("packs").daemon().factory());
    var metrics = new Metrics();
    var limits = new RateLimits(settings.rate(), System::nanoTime);
    var front = new Front(router(settings, metrics, desk), limits, metrics, log, this::told);
    gauges(metrics);
    door =
        HelidonDoor.open(
            new HelidonDoor.Place(
                settings.host(),
                settings.port(),
                settings.largest(),
                settings.forwarded(),
                Patience.USUAL),
            front);
    watch(settings);
  }

  /// Opens them.
  ///
  /// @param data the folder for what people report, where the settings name no place
  /// @param clock what day it is, where a question does not say one
  /// @param out where the log goes
  /// @throws Faulty with every fault of the packs
  /// @throws IOException if the folder of packs cannot be read, or the address cannot be used
  public static BangkaServer open(Settings settings, Path data, Clock clock, PrintStream out)
      throws Faulty, IOException {
    aside(HelidonDoor::prepare); // while the knowledge is read
    var reports = new Reports(settings.reports(data), clock);
    var library = Library.open(settings.packs(), clock, reports);
    aside(() -> prepare(library.bangka())); // while the doors are opened
    var server =
        new BangkaServer(settings, library, reports, new Log(out, clock, settings.logsRequests()));
    server.log.event(
        "started",
        new Json()
            .put("host", settings.host())
            .put("port", server.port())
            .put("knowledge", library.bangka().knowledge().version()));
    return server;
  }

  /// Answers a question of its own, so that the first that somebody asks finds all that questions
  /// need: the lexicon, the programs of the best known goals.
  private static void prepare(Bangka bangka) {
    var _ = bangka.ask("Can I link my card to WeChat Pay or Alipay?", Setting.ORDINARY).utf8();
  }

  private static void aside(Runnable work) {
    var _ = Thread.ofPlatform().name("preparing").daemon().start(work);
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
    reports.close();
    log.event("stopped", new Json());
  }

  private Router router(Settings settings, Metrics metrics, Desk desk) {
    var router = new Router();
    router.get("/health/live", _ -> Response.of(200, Response.TEXT, "live\n"));
    router.get("/health/ready", _ -> ready());
    router.get(
        "/metrics",
        _ -> Response.of(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text()));
    new Api(library, decisions, desk, new Tokens(settings.tokens())).routes(router);
    web.routes(router);
    new McpOverHttp(library, decisions, desk, settings.isLocal()).routes(router);
    return router;
  }

  private Response ready() {
    return ready
        ? Response.of(200, Response.TEXT, "ready\n" + withoutReports() + withOlderPacks())
        : Response.of(503, Response.TEXT, "stopping\n").with("Retry-After", "10");
  }

  /// Whoever watches learns that reports are missing; whoever asks is answered without them.
  private String withoutReports() {
    return reports.trouble().isPresent()
        ? "without reports: their store cannot be used, see the log\n"
        : "";
  }

  /// Likewise for packs that were changed to something with faults.
  private String withOlderPacks() {
    return isCurrent() ? "" : "with older packs: those in the folder cannot be used, see the log\n";
  }

  private boolean isCurrent() {
    return packsTold.isEmpty() && library.refused().isEmpty();
  }

  /// Says once that the store of reports fails, and once that it is there again.
  @SuppressWarnings("CatchingUnchecked") // Else one fault would end the watch, unseen.
  private void look() {
    try {
      var trouble = reports.look();
      if (trouble.isPresent() && !told) {
        log.trouble("reports-unavailable", Desk.told(trouble.get()));
      } else if (trouble.isEmpty() && told) {
        log.event("reports-available", new Json());
      }
      told = trouble.isPresent();
    } catch (RuntimeException fault) {
      log.trouble("reports-unavailable", new Json().put("fault", fault.getClass().getName()));
    }
  }

  private void gauges(Metrics metrics) {
    metrics.gauge("bangka_reports_readable", () -> reports.trouble().isPresent() ? 0 : 1);
    metrics.gauge("bangka_packs_current", () -> isCurrent() ? 1 : 0);
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
    var _ = watch.scheduleWithFixedDelay(this::look, 0, LOOK, TimeUnit.SECONDS);
    long seconds = settings.reload().toSeconds();
    if (library.changes() && seconds > 0) {
      var _ = watch.scheduleWithFixedDelay(this::refresh, seconds, seconds, TimeUnit.SECONDS);
    }
  }

  /// Says once why the folder cannot be used, and once that it is in use again.
  @SuppressWarnings("CatchingUnchecked") // Else one fault would end the watch, unseen.
  private void refresh() {
    try {
      boolean changed = library.refresh();
      if (changed || !packsTold.isEmpty()) {
        packsTold = "";
        var version = library.bangka().knowledge().version();
        log.event("reloaded", new Json().put("knowledge", version));
      }
    } catch (Faulty faulty) {
      var first = faulty.diagnostics().getFirst();
      tell(
          "packs-faulty",
          new Json()
              .put("faults", faulty.diagnostics().size())
              .put("first", first.message().en())
              .put("at", first.place().origin() + ":" + first.place().line()));
    } catch (IOException | RuntimeException fault) {
      tell("packs-unreadable", new Json().put("fault", fault.getClass().getName()));
    }
  }

  private void tell(String trouble, Json why) {
    String says = trouble + why.pretty();
    if (!says.equals(packsTold)) {
      log.trouble(trouble, why);
    }
    packsTold = says;
  }
}
