package io.bangka.server.http;

import io.bangka.written.Faulty;
import java.io.IOException;

/// What every call goes through: it is found, limited, answered, counted and logged; whatever goes
/// wrong becomes a problem. Thread-safe.
public final class Front {
  private static final String NOWHERE = "(none)";

  private final Router router;
  private final RateLimits limits;
  private final Metrics metrics;
  private final Log log;
  private final Troubles troubles;

  /// How a problem is told: as a page to somebody who reads pages, else as JSON.
  public interface Troubles {
    Response of(Problem problem, Call call);
  }

  public Front(Router router, RateLimits limits, Metrics metrics, Log log, Troubles troubles) {
    this.router = router;
    this.limits = limits;
    this.metrics = metrics;
    this.log = log;
    this.troubles = troubles;
  }

  /// Never fails.
  ///
  /// @throws IOException if the connection breaks
  Response answer(Call call) throws IOException {
    long start = System.nanoTime();
    metrics.started();
    String route = NOWHERE;
    int status = 499;
    try {
      Response response;
      try {
        var found = router.find(call);
        route = found.route().path();
        if (!isForMachines(route)) {
          limits.take(call.address());
        }
        response = answered(found);
      } catch (Refused refused) {
        response = troubles.of(refused.problem(), call);
      }
      status = response.status();
      var packed = Packed.of(response, call);
      return call.method().equals("HEAD") ? packed.head() : packed;
    } finally {
      long took = System.nanoTime() - start;
      metrics.ended(route, status, took);
      log.request(call.method().length() > 10 ? "?" : call.method(), route, status, took);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // The last resort: nobody sees a stack trace.
  private Response answered(Router.Found found) throws IOException {
    try {
      return found.route().handler().handle(found.call());
    } catch (Refused refused) {
      return troubles.of(refused.problem(), found.call());
    } catch (Faulty faulty) {
      return troubles.of(Problem.faulty(faulty), found.call());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      log.fault(found.route().path(), fault);
      return troubles.of(Problem.internal(), found.call());
    }
  }

  /// What watches the server is not held off.
  private static boolean isForMachines(String route) {
    return route.startsWith("/health") || route.equals("/metrics");
  }
}
