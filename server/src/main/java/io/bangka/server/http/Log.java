package io.bangka.server.http;

import io.bangka.service.AnswerJson;
import io.bangka.workshop.page.Json;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// The log: a JSON object a line. It holds no address, no question, no answer and no query of an
/// address line: nothing by which anybody could be known. Thread-safe.
///
/// @param requests whether every request gets a line, or only what went wrong
public record Log(PrintStream out, Clock clock, boolean requests) {

  public void event(String event, Json more) {
    line("info", event, more);
  }

  public void trouble(String event, Json more) {
    line("error", event, more);
  }

  /// @param route as it is written in the program
  void request(String method, String route, int status, long nanos) {
    if (requests) {
      var more = new Json().put("method", method).put("route", route).put("status", status);
      line("info", "request", more.put("micros", nanos / 1000));
    }
  }

  /// Where a fault came from. Not its message: that may repeat what somebody asked.
  void fault(String route, Throwable fault) {
    var trace = fault.getStackTrace();
    var more = new Json().put("route", route).put("fault", fault.getClass().getName());
    trouble("internal-fault", trace.length == 0 ? more : more.put("at", trace[0].toString()));
  }

  private void line(String level, String event, Json more) {
    var json = new Json();
    json.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("level", level).put("event", event);
    more.shape().fields().forEach(json::put);
    out.println(AnswerJson.text(json.shape()));
  }
}
