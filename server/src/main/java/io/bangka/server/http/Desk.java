package io.bangka.server.http;

import io.bangka.attempts.StoreTrouble;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faulty;
import java.io.IOException;

/// Where people hand in and read reports, whichever door they came by. Trouble with the store is
/// told in one way, and in words that name neither a folder nor a server; those are in the log.
/// Thread-safe.
public final class Desk {
  /// Reports, corrections and erasures a minute from one address, where requests are limited.
  private static final long A_MINUTE = 30;

  private final Reports reports;
  private final Decisions decisions;
  private final RateLimits writes;
  private final Log log;

  /// @param rate requests a minute from one address; 0 for no limit
  public Desk(Reports reports, Decisions decisions, long rate, Log log) {
    this.reports = reports;
    this.decisions = decisions;
    this.writes = new RateLimits(Math.min(rate, A_MINUTE), System::nanoTime);
    this.log = log;
  }

  /// Reads something.
  ///
  /// @throws Refused if there is trouble with the store, or too much to do
  public <T> T read(Bangka bangka, Reports.Work<T> work) throws Refused, Faulty, IOException {
    return decisions.decide(() -> done(bangka, work));
  }

  /// Writes something, on behalf of somebody who may not do so too often.
  ///
  /// @throws Refused likewise
  public <T> T write(Call call, Bangka bangka, Reports.Work<T> work)
      throws Refused, Faulty, IOException {
    mayWrite(call.address());
    return read(bangka, work);
  }

  /// Lets somebody write, unless they do so too often.
  ///
  /// @throws Refused if they do
  public void mayWrite(String address) throws Refused {
    writes.take(address);
  }

  /// Does it here and now, for whoever is on a thread of decisions already.
  ///
  /// @throws Refused if there is trouble with the store
  public <T> T done(Bangka bangka, Reports.Work<T> work) throws Refused {
    try {
      return reports.with(bangka, work);
    } catch (StoreTrouble trouble) {
      log.trouble("reports-unavailable", told(trouble));
      throw new Refused(Problem.noReports());
    }
  }

  /// For the log, without user and password.
  public static Json told(StoreTrouble trouble) {
    return new Json().put("kind", trouble.kind().name()).put("says", trouble.says().en());
  }
}
