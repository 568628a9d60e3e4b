package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.model.LocalText;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import io.bangka.workshop.reference.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is known: every provider with its procedures, as of any day, each folded away until
/// somebody wants it or looks for words that it has.
record KnowledgeIndex(View view) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What is known", "已知内容")));
    nodes.add(el("p", size()).cls("lead"));
    nodes.add(search());
    nodes.add(asOf());
    nodes.add(sections());
    var shown = new ArrayList<Node>();
    for (Provider provider : new Reference(view.bangka().knowledge(), view.day()).providers()) {
      provider(provider, shown);
    }
    nodes.add(
        shown.isEmpty()
            ? el(
                    "p",
                    view.say(
                        "No procedure or provider has these words in its name.",
                        "没有名称包含这些字词的流程或提供方。"))
                .with("role", "status")
            : el("div", shown).cls("providers"));
    return nodes;
  }

  private String size() {
    var knowledge = view.bangka().knowledge();
    int procedures = knowledge.procedures().size();
    int providers = knowledge.providers().size();
    int sources = knowledge.sources().size();
    return view.say(
        procedures + " procedures of " + providers + " providers, from " + sources + " sources.",
        providers + " 个提供方的 " + procedures + " 个办事流程，出自 " + sources + " 个来源。");
  }

  private String words() {
    return view.call().query("q").orElse("");
  }

  private Node search() {
    var inside = new ArrayList<Node>();
    inside.add(el("label", view.say("Find", "查找")).with("for", "q"));
    inside.add(
        el("input")
            .with("type", "search")
            .with("id", "q")
            .with("name", "q")
            .with("maxlength", "100")
            .with("value", words())
            .with("placeholder", view.say("Revolut, open account …", "支付宝、开户……")));
    view.asOf().ifPresent(day -> inside.add(hidden("asOf", day.toString())));
    inside.add(el("button", view.say("Find", "查找")));
    return form(inside).with("role", "search");
  }

  private Node asOf() {
    var inside = new ArrayList<Node>();
    if (!words().isBlank()) {
      inside.add(hidden("q", words()));
    }
    inside.addAll(KnowledgePage.asOf(view));
    return form(inside);
  }

  private Node.El form(List<Node> inside) {
    return el("form", inside)
        .cls("as-of")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/knowledge");
  }

  private Node sections() {
    return el(
            "ul",
            el("li", link(view.to("matrix"), view.say("What is taken where", "各平台接受什么"))),
            el("li", link(view.to("timeline"), view.say("How the rules changed", "规则沿革"))),
            el("li", link(view.to("claims"), view.say("What people say, judged", "常见说法辨析"))))
        .cls("sections");
  }

  /// Nothing where neither it nor a procedure of it has the words.
  private void provider(Provider provider, List<Node> shown) {
    String own = spoken(provider);
    var procedures =
        view.bangka().knowledge().procedures().values().stream()
            .filter(p -> p.provider().equals(provider.id()))
            .filter(p -> has(own + " " + p.id() + " " + both(p.title())))
            .toList();
    if (procedures.isEmpty()) {
      return;
    }
    var items = new ArrayList<Node>();
    var whole = view.to("knowledge/" + provider.id());
    items.add(el("li", link(whole, view.say("All on one page", "合为一页"))).cls("whole"));
    procedures.forEach(p -> items.add(procedure(p)));
    var count = el("small", Integer.toString(procedures.size()));
    var title = el("h2", view.voice().say(provider.names().title()));
    shown.add(
        el("details", el("summary", title, count), el("ul", items))
            .cls("section")
            .when(!words().isBlank(), "open"));
  }

  private static String spoken(Provider provider) {
    var names = provider.names();
    return Stream.concat(Stream.of(provider.id(), both(names.title())), names.aliases().stream())
        .reduce("", (all, name) -> all + " " + name);
  }

  private static String both(LocalText text) {
    return text.en() + " " + text.zh();
  }

  private boolean has(String names) {
    String all = names.toLowerCase(Locale.ROOT);
    return Arrays.stream(words().toLowerCase(Locale.ROOT).split("[\\s，、]+", -1))
        .allMatch(all::contains);
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
}
