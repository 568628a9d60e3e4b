package io.bangka.server.api;

import static io.bangka.server.api.KnowledgePaths.parameter;
import static io.bangka.server.api.KnowledgePaths.problem;

import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.server.http.Response;
import io.bangka.server.use.ReportSchemas;
import io.bangka.server.use.UseCase;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.ArrayList;
import java.util.List;

/// The paths of what people report, for the description.
public record AttemptsPaths(Knowledge knowledge, Language language, Components schemas) {
  /// Reports that are kept. Tests hand in each.
  public static final List<UseCase.Example> EXAMPLES = ReportSchemas.EXAMPLES;

  /// One that corrects another. A test corrects with it.
  public static final UseCase.Example CORRECTION =
      new UseCase.Example(
          "it-worked-after-all",
          new LocalText("It worked after all; take the message back", "后来办成了；删去提示"),
          "{\"outcome\":\"worked\",\"message\":null}");

  void add(Json paths) {
    var all = new ReportSchemas(knowledge);
    schemas.add("Report", all.report(true));
    schemas.add("ReportCorrection", all.report(false));
    schemas.add("Receipt", AttemptsSchemas.receipt());
    schemas.add("ReportStatistics", AttemptsSchemas.statistics());
    schemas.add("ReportReasons", AttemptsSchemas.reasons());
    schemas.add("ReportDrift", AttemptsSchemas.drift());
    schemas.add("ReportImport", AttemptsSchemas.imported());
    paths.put(AttemptsApi.BASE, item("post", adding()));
    var mine = new Json().put("get", reading()).put("patch", correcting());
    paths.put(AttemptsApi.BASE + "/mine", mine.put("delete", erasing()).shape());
    paths.put(AttemptsApi.BASE + "/import", item("post", importing()));
    get(paths, "/stats", "ReportStatistics", true, "How often procedures work", "各流程的成功率");
    get(paths, "/reasons", "ReportReasons", true, "Why attempts fail, by frequency", "失败原因，按频次");
    get(paths, "/drift", "ReportDrift", false, "Where reports contradict the rules", "与规则相矛盾的报告");
  }

  private static Shape item(String method, Shape operation) {
    return new Json().put(method, operation).shape();
  }

  private Shape adding() {
    var responses =
        new Json()
            .put(
                "201",
                answered(
                    "The receipt, by which alone the report is corrected or erased; it is"
                        + " shown once.",
                    "Receipt"))
            .put("400", problem("Something in the report is wrong; nothing of it is kept."));
    return operation("report", "Report what happened", "报告实际经历")
        .put("requestBody", OpenApi.body("Report", EXAMPLES, language))
        .put("responses", troubled(responses))
        .shape();
  }

  private Shape reading() {
    var responses = new Json().put("200", answered("What was reported.", "Report"));
    return ofReceipt(
        operation("report-mine", "Read the report of a receipt", "读取回执对应的报告"), responses);
  }

  private Shape correcting() {
    var responses =
        new Json()
            .put("200", answered("The same receipt.", "Receipt"))
            .put(
                "400",
                problem("Something in the correction is wrong; the report stays as it was."));
    var operation =
        operation(
                "report-correct",
                "Correct a report: what is said replaces what it said, null takes it back",
                "更正报告：写出的内容替换原来的，null 表示删去")
            .put("requestBody", OpenApi.body("ReportCorrection", List.of(CORRECTION), language));
    return ofReceipt(operation, responses);
  }

  private Shape erasing() {
    var responses = new Json().put("204", described("Erased for good."));
    return ofReceipt(operation("report-erase", "Erase a report", "删除报告"), responses);
  }

  private static Shape ofReceipt(Json operation, Json responses) {
    responses.put("401", problem("No report belongs to this receipt."));
    return operation
        .list("security", List.of("receipt"), AttemptsPaths::scheme)
        .put("responses", troubled(responses))
        .shape();
  }

  private Shape importing() {
    var text = new Json().put("schema", ReportSchemas.text("A file of reports.")).shape();
    var content = new Json().put(AttemptsApi.CSV, text).put(Bulk.TYPE, text);
    var body = new Json().put("required", true).put("content", content.shape());
    var responses =
        new Json()
            .put("200", answered("How many reports, and how many of them are new.", "ReportImport"))
            .put("400", problem("Lines are faulty; nothing was taken in."))
            .put("401", problem("No token that the server knows."));
    return operation("reports-import", "Take in a file of reports, all or none", "导入报告文件，全部或全不")
        .put("requestBody", body.shape())
        .list("security", List.of("bearer"), AttemptsPaths::scheme)
        .put("responses", troubled(responses))
        .shape();
  }

  private void get(
      Json paths, String path, String schema, boolean ofProcedure, String en, String zh) {
    var parameters = new ArrayList<Shape>();
    if (ofProcedure) {
      parameters.add(
          parameter("procedure", "query", false, ReportSchemas.text("Only of this one.")));
    }
    var day = new Json().put("type", "string").put("format", "date").shape();
    parameters.add(parameter("asOf", "query", false, day));
    if (path.equals("/stats")) {
      var languages = new Json().put("type", "string").texts("enum", List.of("zh", "en")).shape();
      parameters.add(parameter("lang", "query", false, languages));
    }
    var responses =
        new Json().put("200", answered("It; groups of fewer than five are left out.", schema));
    responses.put("400", problem("The day is none."));
    responses.put("404", problem("There is no such procedure."));
    var get =
        operation("reports" + path.replace('/', '-'), en, zh)
            .put("parameters", new Shape.Several(parameters))
            .put("responses", troubled(responses));
    paths.put(AttemptsApi.BASE + path, item("get", get.shape()));
  }

  private Json operation(String id, String en, String zh) {
    return new Json().put("operationId", id).put("summary", language == Language.ZH ? zh : en);
  }

  private static Shape answered(String description, String schema) {
    var json = new Json().put("schema", Components.reference(schema)).shape();
    return new Json()
        .put("description", description)
        .put("content", new Json().put(Response.JSON, json).shape())
        .shape();
  }

  private static Shape described(String description) {
    return new Json().put("description", description).shape();
  }

  private static Shape scheme(String name) {
    return new Json().texts(name, List.of()).shape();
  }

  private static Shape troubled(Json responses) {
    responses.put("429", problem("Too many requests from this address."));
    return responses
        .put("503", problem("Busy, or the store of reports cannot be used; see Retry-After."))
        .shape();
  }
}
