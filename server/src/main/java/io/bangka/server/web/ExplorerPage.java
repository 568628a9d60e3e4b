package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.server.use.ExampleProfiles;
import io.bangka.server.use.UseCase;
import io.bangka.server.use.UseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The API, to try: each use case with its examples, what to type elsewhere, and what comes back.
///
/// @param tried the use case that was tried, what was sent, and what came back
record ExplorerPage(View view, Optional<Tried> tried) {

  record Tried(String use, String sent, String got) {}

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("The API", "接口")));
    nodes.add(
        el(
                "p",
                text(view.say("Described in full at ", "完整描述见 ")),
                link("/openapi", "/openapi"),
                text(
                    view.say(
                        " (OpenAPI 3.1). Answers are byte for byte those of `bangka … --json`; errors are"
                            + " problem documents (RFC 9457). Programs of an assistant find the same use"
                            + " cases as tools at /mcp.",
                        "（OpenAPI 3.1）。回答与 bangka … --json 逐字节相同；错误以问题文档返回（RFC 9457）。"
                            + "AI 助手可在 /mcp 以工具形式使用同样的功能。")))
            .cls("lead"));
    UseCases.ALL.forEach(use -> nodes.add(section(use)));
    return nodes;
  }

  private Node section(UseCase use) {
    var mine = tried.filter(t -> t.use().equals(use.name()));
    var inside = new ArrayList<Node>();
    inside.add(el("h2", view.voice().say(use.title())));
    inside.add(el("p", el("code", "POST /api/v1/" + use.name())));
    inside.add(el("p", view.voice().say(use.does())));
    inside.add(form(use, mine.map(Tried::sent).orElse(use.examples().getFirst().json())));
    mine.ifPresent(
        t -> inside.add(el("pre", el("code", t.got())).cls("got").with("tabindex", "0")));
    inside.add(snippets(use));
    return el("section", inside).with("id", use.name()).cls("use");
  }

  private Node form(UseCase use, String sent) {
    var area =
        el("textarea", sent)
            .with("name", "body")
            .with("rows", "6")
            .with("spellcheck", "false")
            .with("aria-label", view.say("Request", "请求"));
    return el(
            "form",
            hidden("use", use.name()),
            area,
            el("p", el("button", view.say("Send", "发送")).cls("primary")),
            examples(use))
        .with("method", "post")
        .with("action", "/" + view.lang() + "/api#" + use.name());
  }

  /// The other examples, to be sent with a tap.
  private Node examples(UseCase use) {
    var buttons = new ArrayList<Node>();
    for (UseCase.Example example : use.examples()) {
      buttons.add(
          el("button", view.voice().say(example.says()))
              .cls("small")
              .with("name", "example")
              .with("value", example.name()));
    }
    if (use.name().equals("assess")) {
      for (var person : ExampleProfiles.ALL) {
        buttons.add(
            el("button", view.voice().say(person.title()))
                .cls("small")
                .with("name", "person")
                .with("value", person.id()));
      }
    }
    return el("div", buttons).cls("taps");
  }

  /// What is sent where an example was tapped; empty where it was typed.
  static Optional<String> sent(UseCase use, Map<String, List<String>> form) {
    String example = form.getOrDefault("example", List.of("")).getFirst();
    String person = form.getOrDefault("person", List.of("")).getFirst();
    return use.examples().stream()
        .filter(e -> e.name().equals(example))
        .map(UseCase.Example::json)
        .findFirst()
        .or(() ->
            ExampleProfiles.of(person)
                .map(p ->
                    "{\"profile\":"
                        + p.json()
                        + ",\n \"query\":{\"platform\":\"wechat-pay\",\"purpose\":\"link\"}}"));
  }

  private Node snippets(UseCase use) {
    String host = view.call().header("host").orElse("localhost");
    String address = "http://" + host + "/api/v1/" + use.name();
    String json = use.examples().getFirst().json().replaceAll("\\s*\n\\s*", "");
    var all = new ArrayList<Node>();
    all.add(el("summary", view.say("In your own program", "在自己的程序里调用")));
    all.add(
        snippet(
            "curl",
            "curl -H 'Content-Type: application/json' \\\n  -d '" + json + "' \\\n  " + address));
    all.add(
        snippet(
            "Java",
            "var request = HttpRequest.newBuilder(URI.create(\""
                + address
                + "\"))\n"
                + "    .header(\"Content-Type\", \"application/json\")\n"
                + "    .POST(BodyPublishers.ofString(\"\"\"\n        "
                + json
                + "\"\"\"))\n    .build();\n"
                + "String answer = HttpClient.newHttpClient()\n    .send(request, BodyHandlers.ofString()).body();"));
    all.add(
        snippet(
            "Python",
            "import json, urllib.request\nrequest = urllib.request.Request(\n    \""
                + address
                + "\",\n    '"
                + json
                + "'.encode(),\n    {\"Content-Type\": \"application/json\"})\n"
                + "answer = json.load(urllib.request.urlopen(request))"));
    all.add(
        snippet(
            "JavaScript",
            "const answer = await (await fetch(\""
                + address
                + "\", {\n  method: \"POST\",\n"
                + "  headers: {\"Content-Type\": \"application/json\"},\n  body: '"
                + json
                + "',\n})).json();"));
    return el("details", all).cls("snippets");
  }

  private static Node snippet(String name, String code) {
    return el("div", el("h3", name), el("pre", el("code", code)).with("tabindex", "0"));
  }
}
