package io.bangka.server.http;

import io.bangka.model.Language;
import io.bangka.service.AnswerJson;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Diagnostic;

/// Problems as `application/problem+json` (RFC 9457).
public final class ProblemJson {
  public static final String TYPE = "application/problem+json";
  private static final int MOST = 50;

  private ProblemJson() {}

  public static Response of(Problem problem, Language language) {
    String text = AnswerJson.text(shape(problem, language)) + "\n";
    var response = Response.of(problem.status(), TYPE, text);
    for (var header : problem.headers().entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response.with("Content-Language", language == Language.ZH ? "zh" : "en");
  }

  public static Shape.Fields shape(Problem problem, Language language) {
    var json =
        new Json()
            .put("type", "urn:bangka:problem:" + problem.kind())
            .put("title", problem.title().in(language))
            .put("status", problem.status());
    if (!problem.faults().isEmpty()) {
      json.put("detail", problem.faults().getFirst().message().in(language));
      var shown = problem.faults().stream().limit(MOST).toList();
      json.list("errors", shown, fault -> fault(fault, language));
    }
    return json.shape();
  }

  private static Shape fault(Diagnostic fault, Language language) {
    return new Json()
        .put("kind", fault.kind())
        .put("message", fault.message().in(language))
        .put("help", fault.help().map(help -> help.in(language)))
        .put("line", fault.place().line())
        .put("column", fault.place().column())
        .shape();
  }
}
