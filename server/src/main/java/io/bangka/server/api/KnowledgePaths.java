package io.bangka.server.api;

import io.bangka.model.Language;
import io.bangka.server.http.ProblemJson;
import io.bangka.server.http.Response;
import io.bangka.server.use.ReportSchemas;
import io.bangka.service.Shape;
import io.bangka.workshop.page.Json;
import java.util.ArrayList;
import java.util.List;

/// The paths of what is known, for the description.
record KnowledgePaths(Language language) {
  private static final String BASE = Api.BASE + "/knowledge";

  void add(Json paths) {
    get(paths, "", "How much is known", "已知内容的数量");
    get(paths, "/providers", "Who offers procedures", "有哪些提供方");
    get(paths, "/procedures", "Every procedure", "全部办事流程");
    get(
        paths,
        "/procedures/{id}",
        "One procedure: every statement with its dates and sources",
        "一个办事流程的全部规则、日期和来源");
    get(paths, "/sources", "Every source", "全部来源");
    get(paths, "/sources/{id}", "One source, and what cites it", "一个来源及引用它的流程");
    get(paths, "/claims", "What people read or hear, judged", "常见说法及其判断");
    get(paths, "/vocabulary", "Kinds, attributes, values and purposes", "类别、属性、取值和用途");
    paths.put(BASE + "/reload", reload());
    paths.put(ProfilesApi.PATH, profiles());
  }

  private void get(Json paths, String path, String en, String zh) {
    var parameters = new ArrayList<Shape>();
    if (path.contains("{id}")) {
      parameters.add(parameter("id", "path", true, ReportSchemas.text("Its id.")));
    }
    var day = new Json().put("type", "string").put("format", "date").shape();
    parameters.add(parameter("asOf", "query", false, day));
    var languages = new Json().put("type", "string").texts("enum", List.of("zh", "en")).shape();
    parameters.add(parameter("lang", "query", false, languages));
    var content = new Json().put(Response.JSON, new Json().put("schema", object()).shape());
    var found = new Json().put("description", "It.").put("content", content.shape()).shape();
    var responses = new Json().put("200", found);
    responses.put("304", new Json().put("description", "The ETag still holds.").shape());
    responses.put("400", problem("The day is none."));
    if (path.contains("{id}")) {
      responses.put("404", problem("There is none of this id."));
    }
    var get =
        new Json()
            .put("summary", language == Language.ZH ? zh : en)
            .put("parameters", new Shape.Several(parameters))
            .put("responses", responses.shape());
    paths.put(BASE + path, new Json().put("get", get.shape()).shape());
  }

  private Shape reload() {
    var content = new Json().put(Response.JSON, new Json().put("schema", object()).shape());
    var done = new Json().put("description", "Done.").put("content", content.shape()).shape();
    var post =
        new Json()
            .put(
                "summary",
                language == Language.ZH ? "立即重新读取知识库目录" : "Read the folder of packs anew now")
            .list("security", List.of("bearer"), s -> new Json().texts(s, List.of()).shape())
            .put(
                "responses",
                new Json()
                    .put("200", done)
                    .put("401", problem("No token that the server knows."))
                    .shape());
    return new Json().put("post", post.shape()).shape();
  }

  private Shape profiles() {
    var content = new Json().put(Response.JSON, new Json().put("schema", object()).shape());
    var found = new Json().put("description", "They.").put("content", content.shape()).shape();
    var get =
        new Json()
            .put("summary", language == Language.ZH ? "供试用的虚构档案" : "Made-up profiles to try with")
            .put("responses", new Json().put("200", found).shape());
    return new Json().put("get", get.shape()).shape();
  }

  private static Shape object() {
    return new Json().put("type", "object").shape();
  }

  static Shape parameter(String name, String in, boolean required, Shape schema) {
    return new Json()
        .put("name", name)
        .put("in", in)
        .put("required", required)
        .put("schema", schema)
        .shape();
  }

  static Shape problem(String description) {
    var schema = new Json().put("schema", Components.reference("Problem")).shape();
    return new Json()
        .put("description", description)
        .put("content", new Json().put(ProblemJson.TYPE, schema).shape())
        .shape();
  }
}
