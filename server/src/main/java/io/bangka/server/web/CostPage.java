package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.text;

import io.bangka.model.Holding;
import io.bangka.model.Names;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import io.bangka.server.web.Asking.Entry;
import io.bangka.service.CostAnswer;
import io.bangka.service.CostReply;
import io.bangka.words.Mark;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import io.bangka.written.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the ways to pay an amount cost: as a drawing over all amounts, and as a table. For whoever
/// asks, or for somebody who said who they are, here or on another page.
///
/// @param payer who was said to pay; empty for whoever asks
/// @param reply empty if nothing was asked, or nothing that can be answered
/// @param wrong what is wrong with what was asked
record CostPage(
    View view,
    Wanted wanted,
    Optional<Profile> payer,
    Optional<CostReply> reply,
    Optional<Faulty> wrong) {
  static final List<String> PURPOSES =
      List.of(
          "merchant-payment", "online-payment", "transfer-to-person", "remit", "cash-withdrawal");

  static CostPage of(View view) {
    var wanted = Wanted.of(view);
    try {
      var payer = payer(view, wanted).filter(p -> !p.equals(Profile.NOTHING_SAID));
      var reply =
          view.call().query("amount").isEmpty()
              ? Optional.<CostReply>empty()
              : Optional.of(reply(view, payer));
      return new CostPage(view, wanted, payer, reply, Optional.empty());
    } catch (Faulty faulty) {
      return new CostPage(view, wanted, Optional.empty(), Optional.empty(), Optional.of(faulty));
    }
  }

  private static Optional<Profile> payer(View view, Wanted wanted) throws Faulty {
    if (!wanted.profile().isBlank()) {
      byte[] json = wanted.profile().getBytes(StandardCharsets.UTF_8);
      return Optional.of(view.bangka().said(JsonReader.read("<profile>", json), view.setting()));
    }
    return wanted.words().isBlank() && wanted.changes().isEmpty()
        ? Optional.empty()
        : Optional.of(view.bangka().said(wanted.words(), wanted.changes(), view.setting()));
  }

  private static CostReply reply(View view, Optional<Profile> payer) throws Faulty {
    var query =
        Asking.mapping(
            new Entry("purpose", one(view, "purpose", PURPOSES.getFirst())),
            new Entry("in", one(view, "in", "")),
            new Entry("amount", one(view, "amount", "")),
            new Entry("home", one(view, "home", "")));
    return payer.isPresent()
        ? view.bangka().cost(payer.get(), query, view.setting())
        : view.bangka().cost(Optional.empty(), query, view.setting());
  }

  private static String one(View view, String name, String usual) {
    return view.call().query(name).orElse(usual).strip();
  }

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What does it cost to pay?", "付款要花多少钱？")));
    nodes.add(form());
    nodes.add(who());
    wrong.ifPresent(faulty ->
        nodes.add(
            el("pre", DiagnosticText.render(faulty.diagnostics(), view.language(), false))
                .cls("fault")));
    reply.ifPresent(found -> nodes.add(el("div", answer(found.answer())).with("id", "answer")));
    return nodes;
  }

  /// Whom it is reckoned for, and the way back to anybody.
  private Node who() {
    if (reply.isEmpty()) {
      return el("div");
    }
    if (payer.isEmpty()) {
      return el("p", view.say("Compared for whoever asks.", "未说明付款人，以下按一般情况比较。")).cls("lead");
    }
    var words = view.words();
    var said = new ArrayList<Node>();
    payer
        .get()
        .person()
        .said()
        .forEach((path, value) ->
            said.add(chip(words.yours(Holding.unsaid(Vocabulary.PERSON).with(path, value)))));
    payer.get().holdings().forEach(holding -> said.add(chip(words.thing(holding))));
    var anybody =
        Address.page(view.language(), "cost")
            .with("purpose", one(view, "purpose", ""))
            .with("in", one(view, "in", ""))
            .with("amount", one(view, "amount", ""))
            .with("home", one(view, "home", ""))
            .with("asOf", view.asOf().map(Object::toString).orElse(""));
    said.add(el("li", Node.link(anybody.toString(), view.say("Compare for anybody", "不限个人"))));
    return el(
            "div",
            el("div", el("span", view.say("For you", "按你的情况")).cls("label"), el("ul", said))
                .cls("row"))
        .cls("chips");
  }

  private static Node chip(String text) {
    return el("li", el("span", text).cls("chip"));
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
    var inside = new ArrayList<Node>();
    if (wanted.profile().isBlank()) {
      wanted.changes().forEach(change -> inside.add(Node.hidden("is", change.written())));
      inside.add(
          labelled(
                  view.say("Who pays, in your own words (may be left out)", "谁来付款，用自己的话写（可不填）"),
                  input(
                          "q",
                          wanted.words(),
                          view.say(
                              "I have a German passport and a Visa credit card",
                              "我有德国护照和 Visa 信用卡"))
                      .with("maxlength", "2000")
                      .with("autocapitalize", "sentences"))
              .cls("payer"));
    } else {
      inside.add(Node.hidden("profile", wanted.profile()));
    }
    inside.addAll(
        List.of(
            labelled(view.say("For", "用途"), el("select", purposes).with("name", "purpose")),
            labelled(
                view.say("In (country)", "地点（国家代码）"), input("in", one(view, "in", "CN"), "CN")),
            labelled(
                view.say("Amount", "金额"),
                input("amount", one(view, "amount", "CNY 500"), "CNY 500").with("required", "")),
            labelled(
                view.say("Your money is in", "你的钱是"),
                input("home", one(view, "home", "EUR"), "EUR")),
            el("button", view.say("Compare", "比较")).cls("primary")));
    return el("form", inside)
        .cls("query costs")
        .with("method", wanted.isPrivate() ? "post" : "get")
        .with("action", "/" + view.lang() + "/cost");
  }

  private static Node.El labelled(String name, Node field) {
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
            el("th", name(way)).with("scope", "row"),
            price)
        .cls(mark == Mark.NO ? "over" : "open");
  }

  /// The way, and whether it is open to whoever was said to pay.
  private List<Node> name(CostAnswer.Way way) {
    var name = new ArrayList<Node>();
    name.add(Node.link(view.to("knowledge/" + way.procedure()), way.title()));
    way.verdict().ifPresent(verdict -> name.add(el("div", NoteView.brief(view, verdict))));
    return name;
  }
}
