package io.bangka.server.mcp;

import io.bangka.server.http.Refused;
import io.bangka.server.use.ReportUse;
import io.bangka.service.Reports;

/// How a tool gets at reports.
interface ReportDoor {
  /// Does it.
  ///
  /// @param writes whether it changes anything: somebody may not do so too often
  /// @throws Refused if they do, or if there is trouble with the store
  ReportUse.Told done(boolean writes, Reports.Work<ReportUse.Told> work) throws Refused;
}
