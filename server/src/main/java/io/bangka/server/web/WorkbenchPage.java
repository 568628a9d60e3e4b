package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Names;
import io.bangka.server.use.ExampleProfiles;
import io.bangka.server.use.ExampleProfiles.ExampleProfile;
import io.bangka.service.Reply;
import io.bangka.words.Line;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// For advisers: one query about several people, side by side. What is typed here goes by POST and
/// is kept nowhere.
///
/// @param asked what was asked; empty for nothing yet
/// @param results one for each profile
record WorkbenchPage(View view, Asked asked, List<Result> results) {
  private static final String SAMPLE =
      """
      nationality: DE
      documents: [{kind: passport, country: DE}]
      cards: [{network: visa, funding: credit, country: DE}]
      """;

  /// @param profiles as they were typed, in YAML or JSON
  record Asked(String platform, String purpose, String in, String amount, List<String> profiles) {}

  /// The answer about one profile, or what is wrong with it.
  sealed interface Result {
    record Answered(Reply reply) implements Result {}

    record Wrong(Faulty faulty) implements Result {}
  }

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("Workbench", "工作台")));
    nodes.add(
        el(
                "p",
                view.say(
                    "One question about several people, side by side. Profiles are YAML or JSON, without"
                        + " names or numbers; nothing is kept. The"
                        + " access keys 1 to 3 lead to the profiles, A assesses, J exports.",
                    "同一个问题，几个人并排比较。档案用 YAML 或 JSON 书写，不要写姓名和号码；内容不会保存。"
                        + "快捷键 1 至 3 跳到各档案，A 判断，J 导出。"))
            .cls("lead"));
    nodes.add(examples());
    nodes.add(form());
    return nodes;
  }

  /// People to begin with: one tap puts up to three side by side.
  private Node examples() {
    var items = new ArrayList<Node>();
    for (var example : ExampleProfiles.ALL) {
      var address = Address.page(view.language(), "workbench");
      for (String chosen : view.call().all("example")) {
        boolean room = view.call().all("example").size() < 3;
        address = room ? address.with("example", chosen) : address;
      }
      var link =
          Node.link(
              address.with("example", example.id()).toString(), view.voice().say(example.title()));
      items.add(el("li", link));
    }
    return el("details", el("summary", view.say("People to try with", "现成的档案")), el("ul", items))
        .cls("options");
  }

  private Node form() {
    var knowledge = view.bangka().knowledge();
    var platforms = new ArrayList<Node>();
    knowledge
        .providers()
        .forEach((id, p) -> platforms.add(option(id, p.names(), asked.platform())));
    var purposes = new ArrayList<Node>();
    knowledge
        .vocabulary()
        .purposes()
        .forEach((id, p) -> purposes.add(option(id, p.names(), asked.purpose())));
    var query =
        el(
            "fieldset",
            el("legend", view.say("Question", "问题")),
            labelled(view.say("Platform", "平台"), el("select", platforms).with("name", "platform")),
            labelled(view.say("For", "用途"), el("select", purposes).with("name", "purpose")),
            labelled(view.say("In", "地点"), input("in", asked.in(), "CN")),
            labelled(view.say("Amount", "金额"), input("amount", asked.amount(), "CNY 800")));
    return el(
            "form",
            query.cls("query"),
            el("div", people()).cls("people"),
            el(
                    "p",
                    el("button", view.say("Assess (A)", "判断（A）"))
                        .cls("primary")
                        .with("accesskey", "a"),
                    el("button", view.say("Export as JSON (J)", "导出 JSON（J）"))
                        .with("name", "export")
                        .with("value", "json")
                        .with("accesskey", "j"))
                .cls("actions"))
        .cls("workbench")
        .with("method", "post")
        .with("action", "/" + view.lang() + "/workbench");
  }

  private List<Node> people() {
    var people = new ArrayList<Node>();
    for (int i = 0; i < 3; i++) {
      String profile = i < asked.profiles().size() ? asked.profiles().get(i) : i == 0 ? SAMPLE : "";
      String name = view.say("Profile ", "档案 ") + (i + 1);
      var area =
          el("textarea", profile)
              .with("name", "profile")
              .with("rows", "8")
              .with("spellcheck", "false")
              .with("aria-label", name)
              .with("accesskey", Integer.toString(i + 1));
      var person = el("section", el("h2", name), area);
      people.add(i < results.size() ? person.add(result(results.get(i))) : person);
    }
    return people;
  }

  private List<Node> result(Result result) {
    return switch (result) {
      case Result.Wrong(var faulty) ->
          List.of(
              el("pre", DiagnosticText.render(faulty.diagnostics(), view.language(), false))
                  .cls("fault"));
      case Result.Answered(var reply) -> {
        var note = reply.note().brief();
        var nodes = new ArrayList<>(new NoteView(view, note).verdicts());
        var lines = new ArrayList<Node>();
        for (Line line : note.lines()) {
          if (line instanceof Line.Reason
              || line instanceof Line.Way
              || line instanceof Line.Assumption
              || line instanceof Line.Limit
              || line instanceof Line.Fee) {
            lines.add(
                el(
                    "li",
                    el("span", note.label(line)).cls("label"),
                    text(" " + sign(line) + line.text())));
          }
        }
        nodes.add(el("ul", lines).cls("short"));
        yield nodes;
      }
    };
  }

  private static String sign(Line line) {
    if (line instanceof Line.Reason(var mark, var _, var _, var _)) {
      return mark.sign() + " ";
    }
    return line instanceof Line.Way(var mark, var _, var _, var _) ? mark.sign() + " " : "";
  }

  private static Node labelled(String name, Node field) {
    return el("label", el("span", name), field);
  }

  private static Node input(String name, String value, String example) {
    return el("input").with("name", name).with("value", value).with("placeholder", example);
  }

  private Node option(String id, Names names, String chosen) {
    var option = el("option", view.voice().say(names.title())).with("value", id);
    return id.equals(chosen) ? option.with("selected", "") : option;
  }

  /// @param examples ids of people to begin with
  static Asked nothing(List<String> examples) {
    var profiles =
        examples.stream()
            .limit(3)
            .flatMap(id -> ExampleProfiles.of(id).stream())
            .map(ExampleProfile::text)
            .toList();
    return new Asked("wechat-pay", "link", "", "", profiles);
  }

  static Asked asked(Map<String, List<String>> form) {
    return new Asked(
        first(form, "platform"),
        first(form, "purpose"),
        first(form, "in"),
        first(form, "amount"),
        form.getOrDefault("profile", List.of()).stream().limit(3).toList());
  }

  private static String first(Map<String, List<String>> form, String name) {
    return Optional.ofNullable(form.get(name)).map(List::getFirst).orElse("").strip();
  }
}
