package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.page.Page;
import io.bangka.workshop.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is known: every provider with its procedures, as of any day.
record KnowledgePage(View view) {
  /// A page with more parts has them folded away but for the first.
  private static final int FEW = 3;

  /// And with more still, all of them: whoever reads it looks for one.
  private static final int MANY = 12;

  List<Node> index() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What is known", "已知内容")));
    var knowledge = view.bangka().knowledge();
    nodes.add(
        el(
                "p",
                view.say(
                    knowledge.procedures().size()
                        + " procedures of "
                        + knowledge.providers().size()
                        + " providers, from "
                        + knowledge.sources().size()
                        + " sources.",
                    knowledge.providers().size()
                        + " 个提供方的 "
                        + knowledge.procedures().size()
                        + " 个办事流程，出自 "
                        + knowledge.sources().size()
                        + " 个来源。"))
            .cls("lead"));
    nodes.add(asOf("knowledge"));
    nodes.add(sections());
    var cards = new ArrayList<Node>();
    for (Provider provider : new Reference(knowledge, view.day()).providers()) {
      cards.add(provider(provider));
    }
    nodes.add(el("div", cards).cls("providers"));
    return nodes;
  }

  private Node sections() {
    return el(
            "ul",
            el("li", link(view.to("matrix"), view.say("What is taken where", "各平台接受什么"))),
            el("li", link(view.to("timeline"), view.say("How the rules changed", "规则沿革"))),
            el("li", link(view.to("claims"), view.say("What people say, judged", "常见说法辨析"))))
        .cls("sections");
  }

  private Node provider(Provider provider) {
    var items = new ArrayList<Node>();
    view.bangka().knowledge().procedures().values().stream()
        .filter(p -> p.provider().equals(provider.id()))
        .forEach(p -> items.add(procedure(p)));
    var title =
        link(view.to("knowledge/" + provider.id()), view.voice().say(provider.names().title()));
    return el("section", el("h2", title), el("ul", items));
  }

  private Node procedure(Procedure procedure) {
    var link = link(view.to("knowledge/" + procedure.id()), view.voice().say(procedure.title()));
    boolean offered =
        procedure.offered().stream().anyMatch(o -> o.force().on(view.day()) == Presence.IN_FORCE);
    var item =
        procedure.unlawful().isPresent()
            ? el("li", link, text(" "), el("span", view.say("unlawful", "违法")).cls("tag no"))
            : el("li", link);
    return offered ? item : item.cls("not-offered");
  }

  /// A page of the workshop, with the day to choose below its title.
  List<Node> page(Page page, String here) {
    var written = new BlocksView(view, page);
    var all = written.of(page.blocks());
    var nodes = new ArrayList<Node>();
    nodes.add(el("p", link(view.to("knowledge"), view.say("What is known", "已知内容"))).cls("crumbs"));
    nodes.add(all.getFirst());
    nodes.add(asOf(here));
    nodes.addAll(reports(here));
    var rest = all.subList(1, all.size());
    int parts = written.contents().size();
    nodes.add(
        el("article", parts > FEW ? Folded.sections(rest, "h2", parts > MANY ? 0 : 1) : rest));
    return nodes;
  }

  /// From a procedure to what people tell of it.
  private List<Node> reports(String here) {
    String id = here.substring(here.indexOf('/') + 1);
    if (view.bangka().knowledge().procedure(id).isEmpty()) {
      return List.of();
    }
    var read = Address.page(view.language(), "attempts").with("procedure", id);
    var report = Address.page(view.language(), "attempts/report").with("procedure", id);
    return List.of(
        el(
                "p",
                link(read.toString(), view.say("What people report of it", "大家的实际经历")),
                link(report.toString(), view.say("Report what happened to you", "报告你的经历")))
            .cls("actions"));
  }

  Node asOf(String here) {
    var day =
        el("input")
            .with("type", "date")
            .with("name", "asOf")
            .with("id", "asOf")
            .with("value", view.asOf().map(LocalDate::toString).orElse(view.today().toString()));
    return el(
            "form",
            el("label", view.say("As of", "截至")).with("for", "asOf"),
            day,
            el("button", view.say("Show", "显示")))
        .cls("as-of")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/" + here);
  }
}
