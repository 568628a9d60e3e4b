package io.bangka.server.use;

import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.written.Faulty;
import io.bangka.written.Written;

/// Something to do with what people report, as an object in and JSON out: a tool of the MCP server.
/// The API answers the same bytes at addresses of its own.
public non-sealed interface ReportUse extends Use {

  /// Reads the request, and gives what is to be done with reports.
  ///
  /// @throws Faulty with every fault of the request that is found by reading it
  Reports.Work<Told> work(Bangka bangka, Written request) throws Faulty;

  /// What came of it.
  interface Told {
    /// Without the line break.
    ///
    /// @throws Faulty if what was handed in was refused
    String json() throws Faulty;
  }
}
