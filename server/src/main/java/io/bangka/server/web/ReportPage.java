package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.text;

import io.bangka.attempts.Field;
import io.bangka.attempts.LineFault;
import io.bangka.attempts.Outcome;
import io.bangka.attempts.Token;
import io.bangka.model.Domain;
import io.bangka.model.Failure;
import io.bangka.model.Provider;
import io.bangka.workshop.attempts.Naming;
import io.bangka.written.Scalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The form by which somebody tells what happened, in two minutes, and by which they correct it.
///
/// @param said what they wrote before
/// @param faults what is wrong with it
record ReportPage(View view, Map<Field, String> said, List<LineFault> faults) {

  /// For a new report.
  List<Node> asked() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("Report what happened", "报告实际经历")));
    nodes.add(
        el(
                "p",
                view.say(
                    "It takes two minutes, and needs no account. Leave out names and the numbers of"
                        + " cards, documents, accounts and phones; a report with any is refused, and"
                        + " nothing of it is kept.",
                    "只需两分钟，不用注册。请不要写姓名，也不要写卡号、证件号、账号和电话号码；" + "含有这些号码的报告会被退回，内容不留存。"))
            .cls("lead"));
    nodes.addAll(wrong());
    nodes.add(form("report", el("button", view.say("Send the report", "提交报告")).cls("primary")));
    return nodes;
  }

  /// For the report that a receipt belongs to.
  List<Node> corrected(Token token) {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("Your report", "你的报告")));
    nodes.addAll(wrong());
    nodes.add(
        form(
            "mine",
            hidden("receipt", token.text()),
            hidden("do", "correct"),
            el("button", view.say("Save the correction", "保存更正")).cls("primary")));
    nodes.add(
        el(
                "form",
                el("h2", view.say("Erase it", "删除报告")),
                el(
                    "p",
                    view.say(
                        "It is gone from the statistics and from every copy made afterwards, for"
                            + " good.",
                        "报告会从统计和此后的所有副本中永久删除，无法恢复。")),
                hidden("receipt", token.text()),
                hidden("do", "erase"),
                el("button", view.say("Erase for good", "永久删除")).cls("erase"))
            .cls("report")
            .with("method", "post")
            .with("action", action("mine")));
    return nodes;
  }

  private String action(String rest) {
    return "/" + view.lang() + "/attempts/" + rest;
  }

  private List<Node> wrong() {
    if (faults.isEmpty()) {
      return List.of();
    }
    var items = new ArrayList<Node>();
    for (LineFault fault : faults) {
      String help = fault.help().map(h -> " " + view.voice().say(h)).orElse("");
      items.add(el("li", view.voice().say(fault.says()) + help));
    }
    return List.of(
        el("div", el("p", view.say("Not kept yet:", "尚未保存：")), el("ul", items))
            .cls("fault wrong")
            .with("role", "alert"));
  }

  private Node form(String rest, Node... last) {
    return el(
            "form",
            el(
                "fieldset",
                el("legend", view.say("What did you try?", "你办的是什么？")),
                row(Field.PROCEDURE, view.say("Procedure", "流程"), procedures())),
            outcomes(),
            el(
                "fieldset",
                el("legend", view.say("When?", "什么时候？")),
                row(Field.DATE, view.say("Day", "日期"), date())),
            circumstances(),
            words(),
            el("p", last).cls("actions"))
        .cls("report")
        .with("method", "post")
        .with("action", action(rest));
  }

  private Node circumstances() {
    return el(
        "fieldset",
        el("legend", view.say("What may have mattered — leave out what you like", "可能有关的情况（可不填）")),
        row(
            Field.COUNTRY,
            view.say("Country of the document", "证件签发地"),
            coded(Field.COUNTRY, "document", "country")),
        row(Field.DOCUMENT, view.say("Document", "证件"), coded(Field.DOCUMENT, "document", "kind")),
        row(
            Field.NETWORK,
            view.say("Card network", "卡组织"),
            coded(Field.NETWORK, "card", "network")),
        row(
            Field.ISSUER,
            view.say("Bank of the card, in Latin letters", "发卡银行（用拉丁字母）"),
            line(Field.ISSUER, "bank-of-cyprus")),
        row(
            Field.APP_VERSION,
            view.say("Version of the app", "应用版本"),
            line(Field.APP_VERSION, "8.0.50")));
  }

  private Node words() {
    return el(
        "fieldset",
        el("legend", view.say("What was said — if anything", "对方怎么说（可不填）")),
        row(
            Field.MESSAGE,
            view.say("What the screen said", "屏幕上的提示"),
            area(Field.MESSAGE, "2", "500")),
        row(Field.REASON, view.say("Why, as far as you know", "原因（知道的话）"), reasons()),
        row(Field.NOTE, view.say("Anything else", "其他"), area(Field.NOTE, "3", "2000")));
  }

  private String value(Field field) {
    return said.getOrDefault(field, "");
  }

  private static Node row(Field field, String name, Node.El input) {
    String id = field.written();
    return el("p", el("label", name).with("for", id), input.with("id", id).with("name", id))
        .cls("row");
  }

  private Node.El procedures() {
    var groups = new ArrayList<Node>();
    groups.add(option("", view.say("Choose …", "请选择…"), Field.PROCEDURE));
    var knowledge = view.bangka().knowledge();
    for (Provider provider : knowledge.providers().values()) {
      var options = new ArrayList<Node>();
      knowledge.procedures().values().stream()
          .filter(p -> p.provider().equals(provider.id()) && p.unlawful().isEmpty())
          .forEach(p -> options.add(option(p.id(), view.voice().say(p.title()), Field.PROCEDURE)));
      if (!options.isEmpty()) {
        var title = view.voice().say(provider.names().title());
        groups.add(el("optgroup", options).with("label", title));
      }
    }
    return el("select", groups).with("required", "");
  }

  private Node outcomes() {
    var all = new ArrayList<Node>();
    all.add(el("legend", view.say("How did it end?", "结果如何？")));
    for (Outcome outcome : Outcome.values()) {
      String id = Scalars.written(outcome);
      var radio =
          el("input")
              .with("type", "radio")
              .with("name", Field.OUTCOME.written())
              .with("value", id)
              .with("required", "");
      all.add(
          el(
                  "label",
                  id.equals(value(Field.OUTCOME)) ? radio.with("checked", "") : radio,
                  text(" " + says(outcome)))
              .cls("choice"));
    }
    return el("fieldset", all);
  }

  private String says(Outcome outcome) {
    return switch (outcome) {
      case WORKED -> view.say("It worked", "办成了");
      case REFUSED -> view.say("It was refused", "被拒绝");
      case PENDING -> view.say("Nothing is decided yet", "还没有结果");
      case MORE_ASKED -> view.say("They asked for something more", "对方要求补充材料");
      case BLOCKED -> view.say("It worked, and was blocked later", "先办成了，后来被封");
    };
  }

  private Node.El date() {
    String day = value(Field.DATE).isEmpty() ? view.today().toString() : value(Field.DATE);
    return el("input").with("type", "date").with("value", day).with("required", "");
  }

  private Node.El coded(Field field, String kind, String attribute) {
    var options = new ArrayList<Node>();
    options.add(option("", "—", field));
    var vocabulary = view.bangka().knowledge().vocabulary();
    if (vocabulary.attribute(kind, attribute).domain()
        instanceof Domain.Coded(var _, var values, var _)) {
      values.forEach(
          (value, names) -> options.add(option(value, view.voice().say(names.title()), field)));
    }
    return el("select", options);
  }

  private Node.El reasons() {
    var options = new ArrayList<Node>();
    options.add(option("", "—", Field.REASON));
    for (Failure reason : Failure.values()) {
      options.add(
          option(Scalars.written(reason), view.voice().say(Naming.of(reason)), Field.REASON));
    }
    return el("select", options);
  }

  private Node option(String value, String name, Field field) {
    var option = el("option", name).with("value", value);
    return value.equals(value(field)) ? option.with("selected", "") : option;
  }

  private Node.El line(Field field, String example) {
    return el("input")
        .with("maxlength", "40")
        .with("placeholder", example)
        .with("value", value(field));
  }

  private Node.El area(Field field, String rows, String longest) {
    return el("textarea", value(field)).with("rows", rows).with("maxlength", longest);
  }
}
