package io.bangka.workshop.coverage;

import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Diagnostic;
import io.bangka.written.Scalars;
import java.util.Map;

/// The account for programs.
public final class CoverageJson {
  private CoverageJson() {}

  public static String of(Coverage coverage) {
    return new Json()
        .put("complete", coverage.complete())
        .put("all", tally(coverage.tally()))
        .put("byFile", groups(coverage.byFile()))
        .put("bySubject", groups(coverage.bySubject()))
        .list("open", coverage.open(), CoverageJson::fact)
        .list("faults", coverage.faults(), CoverageJson::fault)
        .pretty();
  }

  private static Shape groups(Map<String, Tally> groups) {
    var json = new Json();
    groups.forEach((name, tally) -> json.put(name, tally(tally)));
    return json.shape();
  }

  private static Shape tally(Tally tally) {
    var leftOut = new Json();
    tally.leftOut().forEach((reason, count) -> leftOut.put(Scalars.written(reason), count));
    return new Json()
        .put("facts", tally.facts())
        .put("used", tally.used())
        .put("leftOut", leftOut.shape())
        .put("open", tally.open())
        .shape();
  }

  private static Shape fact(Fact fact) {
    return new Json().put("fact", fact.id()).put("file", fact.file()).shape();
  }

  private static Shape fault(Diagnostic fault) {
    return new Json()
        .put("kind", fault.kind())
        .put("file", fault.place().origin())
        .put("line", fault.place().line())
        .put("message", fault.message().en())
        .shape();
  }
}
