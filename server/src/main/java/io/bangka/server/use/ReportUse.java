package io.bangka.server.use;

import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.util.List;

/// Something to do with what people report, as an object in and JSON out: a tool of the MCP server.
/// The API answers the same bytes at addresses of its own.
public interface ReportUse {

  /// As it is called everywhere: `attempts-stats`.
  String name();

  LocalText title();

  /// What it does, for whoever chooses among them: one to three sentences.
  LocalText does();

  /// The JSON Schema (draft 2020-12) of a request, exact for this knowledge.
  Shape.Fields request(Knowledge knowledge);

  /// Requests that are answered. Tests run each.
  List<UseCase.Example> examples();

  /// Whether it changes anything, and so is held off where somebody does it too often.
  default boolean writes() {
    return false;
  }

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
