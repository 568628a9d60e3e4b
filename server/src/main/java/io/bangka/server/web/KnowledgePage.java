package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import io.bangka.workshop.page.Page;
import io.bangka.workshop.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One page of what is known, as of any day: a procedure, a source, the history.
record KnowledgePage(View view) {
  static final String TIMELINE = "timeline";

  /// A page with more parts has them folded away but for the first.
  private static final int FEW = 3;

  /// And with more still, all of them: whoever reads it looks for one.
  private static final int MANY = 12;

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

  /// The day to choose, and on a page of many platforms the platform.
  private Node asOf(String here) {
    var inside = new ArrayList<Node>();
    if (here.equals(TIMELINE)) {
      inside.addAll(platform());
    }
    inside.addAll(asOf(view));
    return el("form", inside)
        .cls("as-of")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/" + here);
  }

  private List<Node> platform() {
    var options = new ArrayList<Node>();
    options.add(el("option", view.say("All platforms", "全部平台")).with("value", ""));
    String chosen = view.call().query("platform").orElse("");
    for (var provider : new Reference(view.bangka().knowledge(), view.day()).providers()) {
      options.add(
          el("option", view.voice().say(provider.names().title()))
              .with("value", provider.id())
              .when(provider.id().equals(chosen), "selected"));
    }
    return List.of(
        el("label", view.say("Platform", "平台")).with("for", "platform"),
        el("select", options).with("name", "platform").with("id", "platform"));
  }

  /// A field for the day as of which it is shown, and the button.
  static List<Node> asOf(View view) {
    var day =
        el("input")
            .with("type", "date")
            .with("name", "asOf")
            .with("id", "asOf")
            .with("value", view.asOf().map(LocalDate::toString).orElse(view.today().toString()));
    return List.of(
        el("label", view.say("As of", "截至")).with("for", "asOf"),
        day,
        el("button", view.say("Show", "显示")));
  }
}
