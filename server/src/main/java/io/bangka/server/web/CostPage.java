package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Names;
import io.bangka.server.web.Asking.Entry;
import io.bangka.service.CostAnswer;
import io.bangka.service.CostReply;
import io.bangka.words.Mark;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the ways to pay an amount cost: as a drawing over all amounts, and as a table.
///
/// @param reply empty if nothing was asked, or nothing that can be answered
/// @param wrong what is wrong with what was asked
record CostPage(View view, Optional<CostReply> reply, Optional<Faulty> wrong) {
  static final List<String> PURPOSES =
      List.of(
          "merchant-payment", "online-payment", "transfer-to-person", "remit", "cash-withdrawal");

  static CostPage of(View view) {
    if (view.call().query("amount").isEmpty()) {
      return new CostPage(view, Optional.empty(), Optional.empty());
    }
    var query =
        Asking.mapping(
            new Entry("purpose", one(view, "purpose", PURPOSES.getFirst())),
            new Entry("in", one(view, "in", "")),
            new Entry("amount", one(view, "amount", "")),
            new Entry("home", one(view, "home", "")));
    try {
      var found = view.bangka().cost(Optional.empty(), query, view.setting());
      return new CostPage(view, Optional.of(found), Optional.empty());
    } catch (Faulty faulty) {
      return new CostPage(view, Optional.empty(), Optional.of(faulty));
    }
  }

  private static String one(View view, String name, String usual) {
    return view.call().query(name).orElse(usual).strip();
  }

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What does it cost to pay?", "付款要花多少钱？")));
    nodes.add(form());
    wrong.ifPresent(faulty ->
        nodes.add(
            el("pre", DiagnosticText.render(faulty.diagnostics(), view.language(), false))
                .cls("fault")));
    reply.ifPresent(found -> nodes.add(el("div", answer(found.answer())).with("id", "answer")));
    return nodes;
  }

  private Node form() {
    var vocabulary = view.bangka().knowledge().vocabulary();
    String chosen = one(view, "purpose", PURPOSES.getFirst());
    var purposes = new ArrayList<Node>();
    for (String id : PURPOSES) {
      var purpose = vocabulary.purposes().get(id);
      if (purpose != null) {
        purposes.add(option(id, purpose.names(), chosen));
      }
    }
    return el(
            "form",
            labelled(view.say("For", "用途"), el("select", purposes).with("name", "purpose")),
            labelled(
                view.say("In (country)", "地点（国家代码）"), input("in", one(view, "in", "CN"), "CN")),
            labelled(
                view.say("Amount", "金额"),
                input("amount", one(view, "amount", "CNY 500"), "CNY 500").with("required", "")),
            labelled(
                view.say("Your money is in", "你的钱是"),
                input("home", one(view, "home", "EUR"), "EUR")),
            el("button", view.say("Compare", "比较")).cls("primary"))
        .cls("query costs")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/cost");
  }

  private static Node labelled(String name, Node field) {
    return el("label", el("span", name), field);
  }

  private static Node.El input(String name, String value, String example) {
    return el("input")
        .with("name", name)
        .with("value", value)
        .with("placeholder", example)
        .with("autocapitalize", "characters");
  }

  private Node option(String id, Names names, String chosen) {
    var option = el("option", view.voice().say(names.title())).with("value", id);
    return id.equals(chosen) ? option.with("selected", "") : option;
  }

  private List<Node> answer(CostAnswer answer) {
    var notes = new Footnotes(view);
    var nodes = new ArrayList<Node>();
    nodes.add(el("h2", answer.text()));
    var best = best(answer);
    nodes.add(best);
    var drawn = new CostDrawing(view, answer);
    nodes.add(el("div", drawn.figure(), table(answer, notes)).cls("beside"));
    nodes.add(el("p", answer.order()).cls("lead"));
    nodes.add(el("p", answer.reckoning()).cls("lead"));
    nodes.add(notes.folded());
    return nodes;
  }

  /// Which way is the cheapest at which amounts.
  private Node best(CostAnswer answer) {
    var items = new ArrayList<Node>();
    for (CostAnswer.Stretch stretch : answer.best()) {
      var ways =
          stretch.ways().stream()
              .map(way -> (way + 1) + ". " + answer.ways().get(way).title())
              .toList();
      items.add(el("li", el("strong", stretch.text()), el("small", view.voice().list(ways))));
    }
    return items.isEmpty()
        ? el("div")
        : el(
                "div",
                el("h3", view.say("Cheapest, of those that compare", "可比的方式中最省的")),
                el("ol", items).cls("stretches"))
            .cls("best");
  }

  /// Ways of which some source tells a fee; the others on tap.
  private Node table(CostAnswer answer, Footnotes notes) {
    var known = new ArrayList<Node>();
    var unknown = new ArrayList<Node>();
    for (int i = 0; i < answer.ways().size(); i++) {
      var way = answer.ways().get(i);
      (way.known().isPresent() ? known : unknown).add(row(i, way, notes));
    }
    String count =
        view.voice()
            .count(
                unknown.size(),
                "way of which no source tells a fee",
                "ways of which no source tells a fee",
                "种方式没有任何费用来源");
    return el(
        "div",
        known.isEmpty() ? el("div") : rows(known),
        unknown.isEmpty()
            ? el("div")
            : el("details", el("summary", count), rows(unknown)).cls("other"));
  }

  private Node rows(List<Node> rows) {
    return el(
            "div",
            el(
                "table",
                el(
                    "thead",
                    el(
                        "tr",
                        head(view.say("No.", "序号")),
                        head(view.say("Way", "方式")),
                        head(view.say("Fees, and what is unknown", "费用与未知项")))),
                el("tbody", rows)))
        .cls("plain")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", view.say("Table of costs", "费用表"));
  }

  private static Node head(String text) {
    return el("th", text).with("scope", "col");
  }

  private Node row(int place, CostAnswer.Way way, Footnotes notes) {
    var mark = way.fit() == io.bangka.cost.PaymentWay.Fit.OVER ? Mark.NO : Mark.YES;
    var sources =
        way.fees().stream().flatMap(fee -> fee.sources().stream()).distinct().limit(3).toList();
    var price = el("td", text(way.text())).add(notes.marks(sources));
    return el(
            "tr",
            el("td", Integer.toString(place + 1)).cls("number"),
            el("th", Node.link(view.to("knowledge/" + way.procedure()), way.title()))
                .with("scope", "row"),
            price)
        .cls(mark == Mark.NO ? "over" : "open");
  }
}
