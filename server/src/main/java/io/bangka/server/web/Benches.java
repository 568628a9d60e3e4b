package io.bangka.server.web;

import io.bangka.server.http.Decisions;
import io.bangka.server.http.Refused;
import io.bangka.server.http.Response;
import io.bangka.server.web.WorkbenchPage.Asked;
import io.bangka.server.web.WorkbenchPage.Result;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import io.bangka.written.Reading;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers the workbench.
record Benches(Decisions decisions, Assets assets) {

  Response show(View view) {
    return page(view, WorkbenchPage.nothing(view.call().all("example")), List.of());
  }

  Response assess(View view) throws Refused, Faulty, IOException {
    var form = Form.of(view.call().body().bytes());
    var asked = WorkbenchPage.asked(form);
    var results = new ArrayList<Result>();
    for (String profile : asked.profiles()) {
      if (!profile.isBlank()) {
        results.add(decisions.decide(() -> result(view, asked, profile)));
      }
    }
    return form.containsKey("export") ? export(results) : page(view, asked, results);
  }

  private Response page(View view, Asked asked, List<Result> results) {
    var page = new WorkbenchPage(view, asked, results);
    return new Layout(view, assets)
        .page(200, view.say("Workbench", "工作台"), "workbench", page.nodes());
  }

  private static Result result(View view, Asked asked, String profile) {
    var setting = new Setting(Optional.of(view.language()), view.asOf(), false);
    try {
      var written = Reading.of("<profile>", profile.getBytes(StandardCharsets.UTF_8));
      return new Result.Answered(view.bangka().assess(written, query(asked), setting));
    } catch (Faulty faulty) {
      return new Result.Wrong(faulty);
    }
  }

  private static Written.Mapping query(Asked asked) {
    return Asking.mapping(
        new Asking.Entry("platform", asked.platform()),
        new Asking.Entry("purpose", asked.purpose()),
        new Asking.Entry("in", asked.in()),
        new Asking.Entry("amount", asked.amount()));
  }

  /// One answer a line; a faulty profile has none.
  private static Response export(List<Result> results) {
    String lines =
        results.stream()
            .map(r -> r instanceof Result.Answered(var reply) ? reply.json() + "\n" : "")
            .collect(Collectors.joining());
    return Response.of(200, "application/x-ndjson", lines)
        .with("Content-Disposition", "attachment; filename=\"bangka.ndjson\"");
  }
}
