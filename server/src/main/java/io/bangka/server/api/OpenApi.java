package io.bangka.server.api;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.server.http.Call;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.Response;
import io.bangka.server.use.ReportSchemas;
import io.bangka.server.use.Shapes;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import io.bangka.service.AnswerJson;
import io.bangka.service.AnswerSchema;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The description of the API (OpenAPI 3.1), generated: requests from the vocabulary, answers from
/// the records, examples from the use cases, which tests run.
public record OpenApi(Knowledge knowledge) {

  Response response(Call call) {
    String text = AnswerJson.pretty(document(call.language())) + "\n";
    return Response.of(200, Response.JSON, text).with("Vary", "Accept-Language");
  }

  public Shape.Fields document(Language language) {
    var info =
        new Json()
            .put("title", "Bangka")
            .put("version", "1")
            .put(
                "description",
                language == Language.ZH
                    ? "手中的证件、手机号、账户和银行卡能否绑定支付平台：原因、办法和来源。"
                    : "Whether what somebody holds can be linked to a payment platform: why, how else,"
                        + " and who says so.");
    var paths = new Json();
    var schemas = new Components();
    for (UseCase use : UseCases.ALL) {
      paths.put(Api.BASE + "/" + use.name(), path(use, language, schemas));
    }
    new KnowledgePaths(language).add(paths);
    new AttemptsPaths(knowledge, language, schemas).add(paths);
    schemas.add("Problem", problem());
    return new Json()
        .put("openapi", "3.1.0")
        .put("info", info.shape())
        .put("servers", new Shape.Several(List.of(new Json().put("url", "/").shape())))
        .put("paths", paths.shape())
        .put("components", components(schemas))
        .shape();
  }

  private static Shape components(Components schemas) {
    var bearer = new Json().put("type", "http").put("scheme", "bearer").shape();
    var receipt =
        new Json()
            .put("type", "http")
            .put("scheme", "bearer")
            .put("description", "The receipt of a report.")
            .shape();
    return new Json()
        .put("schemas", schemas.shape())
        .put("securitySchemes", new Json().put("bearer", bearer).put("receipt", receipt).shape())
        .shape();
  }

  private Shape path(UseCase use, Language language, Components schemas) {
    String request = schemas.add(Components.title(use.name()) + "Request", use.request(knowledge));
    String answer = schemas.add(use.answer().getSimpleName(), AnswerSchema.of(use.answer()));
    var post =
        new Json()
            .put("operationId", use.name())
            .put("summary", use.title().in(language))
            .put("description", use.does().in(language))
            .put("requestBody", body(use, request, language))
            .put("responses", responses(use, answer));
    if (use.writes()) {
      post.list("security", List.of("bearer"), s -> new Json().texts(s, List.of()).shape());
    }
    return new Json().put("post", post.shape()).shape();
  }

  private static Shape body(UseCase use, String schema, Language language) {
    var content = new Json().put(Response.JSON, exemplified(schema, use.examples(), language));
    if (use.name().equals("ask")) {
      content.put(
          Bulk.TYPE, new Json().put("schema", ReportSchemas.text("One request a line.")).shape());
    }
    return body(content);
  }

  /// The body of a request, with examples of it.
  static Shape body(String schema, List<UseCase.Example> examples, Language language) {
    return body(new Json().put(Response.JSON, exemplified(schema, examples, language)));
  }

  private static Shape body(Json content) {
    return new Json().put("required", true).put("content", content.shape()).shape();
  }

  private static Shape exemplified(
      String schema, List<UseCase.Example> examples, Language language) {
    var all = new Json();
    for (UseCase.Example example : examples) {
      var value = new Json().put("summary", example.says().in(language));
      all.put(example.name(), value.put("value", value(example)).shape());
    }
    return new Json()
        .put("schema", Components.reference(schema))
        .put("examples", all.shape())
        .shape();
  }

  private static Shape value(UseCase.Example example) {
    try {
      byte[] json = example.json().getBytes(StandardCharsets.UTF_8);
      return Shapes.of(JsonReader.read(example.name(), json));
    } catch (Faulty faulty) {
      throw new IllegalStateException("an example is no JSON: " + example.name(), faulty);
    }
  }

  private static Shape responses(UseCase use, String answer) {
    var all = new Json();
    var json = new Json().put("schema", Components.reference(answer));
    var content = new Json().put(Response.JSON, json.shape());
    if (use.name().equals("ask")) {
      content.put(
          Bulk.TYPE, new Json().put("schema", ReportSchemas.text("One answer a line.")).shape());
    }
    var answered = new Json().put("description", "The answer.").put("content", content.shape());
    all.put("200", answered.shape());
    all.put("400", KnowledgePaths.problem("The request is faulty; `errors` says where."));
    if (use.writes()) {
      all.put("401", KnowledgePaths.problem("No token that the server knows."));
    }
    all.put("413", KnowledgePaths.problem("The body is too large."));
    all.put("415", KnowledgePaths.problem("The body is no JSON."));
    all.put("429", KnowledgePaths.problem("Too many requests from this address."));
    return all.put("503", KnowledgePaths.problem("Busy, or out of time; see Retry-After.")).shape();
  }

  private static Shape problem() {
    var properties = new Json();
    properties.put("type", ReportSchemas.text("Names the kind of problem."));
    properties.put("title", ReportSchemas.text("One sentence, in the language asked for."));
    properties.put("status", new Json().put("type", "integer").shape());
    properties.put("detail", ReportSchemas.text("The first fault of the request."));
    var fault = new Json();
    fault
        .put("kind", ReportSchemas.text("Names the kind of fault."))
        .put("message", ReportSchemas.text("What is wrong."));
    fault.put("help", ReportSchemas.text("How to mend it."));
    fault.put("line", new Json().put("type", "integer").shape());
    fault.put("column", new Json().put("type", "integer").shape());
    var item = new Json().put("type", "object").put("properties", fault.shape()).shape();
    properties.put("errors", new Json().put("type", "array").put("items", item).shape());
    return new Json()
        .put("type", "object")
        .put("description", ProblemJson.TYPE + " (RFC 9457)")
        .put("properties", properties.shape())
        .texts("required", List.of("type", "title", "status"))
        .shape();
  }
}
