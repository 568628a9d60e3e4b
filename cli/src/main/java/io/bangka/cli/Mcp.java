package io.bangka.cli;

import io.bangka.server.mcp.McpOverStdio;
import io.bangka.service.Reports;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/// `bangka mcp`: tools for an assistant that started this program, until it closes the input.
final class Mcp implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var bangka = Asked.bangka(task.given());
    var today = LocalDate.now(Clock.systemUTC());
    var place = Attempting.place(task.given(), task.terminal());
    try (var reports = new Reports(place, Clock.systemUTC())) {
      McpOverStdio.serve(
          bangka.knowing(reports), reports, today, task.terminal().in(), task.terminal().out());
    } catch (IOException gone) {
      throw new Unwritable(gone, true);
    }
    return Cli.ANSWERED;
  }
}
