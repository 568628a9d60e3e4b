package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.attempts.Group;
import io.bangka.attempts.Outcome;
import io.bangka.attempts.Rate;
import io.bangka.attempts.Reasons;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.WebReport;
import io.bangka.model.Domain;
import io.bangka.workshop.attempts.Naming;
import io.bangka.workshop.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What reports say: rates with their intervals, never alone; reasons as table and chart; what was
/// found on the web, with its source.
///
/// @param procedures of which anybody told anything
/// @param chosen the one that is shown; empty for all
/// @param all what is told of those that are shown
record StatisticsView(
    View view,
    List<String> procedures,
    Optional<String> chosen,
    List<Statistics> all,
    Reasons reasons) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h1", view.say("What people report", "大家的实际经历")));
    nodes.add(
        el(
                "p",
                view.say(
                    "Rules say what should happen; these people tell what did. A rate stands beside"
                        + " the interval in which it lies with a probability of 95 %; of fewer than"
                        + " five different reports nothing is published.",
                    "规则说的是应当如何，这里是实际如何。成功率旁边是它有 95% 把握所在的区间；" + "不同的报告不足五份的，不予公布。"))
            .cls("lead"));
    nodes.add(actions());
    nodes.add(choice());
    nodes.add(el("section", chosen.isPresent() ? one(all.getFirst()) : overview()).cls("reports"));
    nodes.addAll(why());
    nodes.addAll(web());
    return nodes;
  }

  private Node actions() {
    String report =
        Address.page(view.language(), "attempts/report")
            .with("procedure", chosen.orElse(""))
            .toString();
    return el(
            "p",
            link(report, view.say("Report what happened to you", "报告你的经历")).cls("button"),
            link(view.to("attempts/mine"), view.say("Correct or erase a report", "更正或删除报告")),
            link(
                view.to("attempts/drift"),
                view.say("Where reports contradict the rules", "与规则矛盾之处")))
        .cls("actions");
  }

  private Node choice() {
    var options = new ArrayList<Node>();
    options.add(el("option", view.say("All procedures", "全部流程")).with("value", ""));
    for (String id : procedures) {
      var option = el("option", title(id)).with("value", id);
      options.add(chosen.filter(id::equals).isPresent() ? option.with("selected", "") : option);
    }
    return el(
            "form",
            el("label", view.say("Procedure", "流程")).with("for", "procedure"),
            el("select", options).with("id", "procedure").with("name", "procedure"),
            el("button", view.say("Show", "显示")))
        .cls("as-of")
        .with("method", "get")
        .with("action", "/" + view.lang() + "/attempts");
  }

  private String title(String id) {
    return view.bangka().knowledge().procedure(id).map(p -> view.voice().say(p.title())).orElse(id);
  }

  private Node linked(String id) {
    return link(
        Address.page(view.language(), "attempts").with("procedure", id).toString(), title(id));
  }

  private List<Node> overview() {
    var rows = new ArrayList<Node>();
    for (Statistics each : all) {
      each.rate().rate().ifPresent(rate -> rows.add(row(linked(each.procedure()), rate)));
    }
    return rows.isEmpty() ? List.of(tooFew()) : List.of(rates(view.say("Procedure", "流程"), rows));
  }

  private Node tooFew() {
    return el(
        "p",
        view.say(
            "Fewer than five reports are decided; nothing is published of so few.",
            "有结果的报告不足五份，不予公布。"));
  }

  private List<Node> one(Statistics one) {
    var nodes = new ArrayList<Node>();
    nodes.add(el("h2", link(view.to("knowledge/" + one.procedure()), title(one.procedure()))));
    var rate = one.rate().rate();
    if (!one.enough() || rate.isEmpty()) {
      nodes.add(tooFew());
      return nodes;
    }
    nodes.add(el("p", summary(one)));
    var rows = new ArrayList<Node>();
    rows.add(row(text(view.say("All", "全部")), rate.get()));
    for (Group country : one.rate().parts()) {
      String name = country(country.name());
      country.rate().ifPresent(r -> rows.add(row(text(name), r)));
      for (Group issuer : country.parts()) {
        issuer.rate().ifPresent(r -> rows.add(row(text(name + " · " + issuer.name()), r)));
      }
    }
    nodes.add(rates(view.say("Who", "范围"), rows));
    return nodes;
  }

  private String summary(Statistics one) {
    var outcomes =
        one.outcomes().entrySet().stream()
            .map((Map.Entry<Outcome, Long> o) ->
                view.voice().say(Naming.of(o.getKey())) + " " + o.getValue())
            .toList();
    String since = one.since().map(Object::toString).orElse("");
    return view.say(
            one.reports() + " reports since " + since + ": ",
            since + " 以来共 " + one.reports() + " 份报告：")
        + view.voice().list(outcomes)
        + view.say(".", "。");
  }

  private String country(String code) {
    var vocabulary = view.bangka().knowledge().vocabulary();
    return vocabulary.attribute("document", "country").domain()
            instanceof Domain.Coded(var _, var values, var _)
        ? Optional.ofNullable(values.get(code))
            .map(names -> view.voice().say(names.title()))
            .orElse(code)
        : code;
  }

  private Node rates(String first, List<Node> rows) {
    return table(
        List.of(
            first,
            view.say("Worked", "成功"),
            view.say("Expected", "估计"),
            view.say("95 % between", "95% 区间"),
            "0 – 100 %"),
        rows);
  }

  private static Node row(Node name, Rate rate) {
    return el(
        "tr",
        el("th", name).with("scope", "row"),
        el("td", rate.worked() + " / " + rate.decided()).cls("number"),
        el("td", percent(rate.mean())).cls("number"),
        el("td", percent(rate.low()) + " – " + percent(rate.high())).cls("number"),
        el("td", Charts.interval(rate)));
  }

  private static String percent(double rate) {
    return Math.round(100 * rate) + " %";
  }

  private Node table(List<String> columns, List<Node> rows) {
    var head = columns.stream().map(c -> el("th", c).with("scope", "col")).toList();
    return el("div", el("table", el("thead", el("tr", head)), el("tbody", rows)))
        .cls("figures")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", columns.getFirst());
  }

  private List<Node> why() {
    if (reasons.all().isEmpty()) {
      return List.of();
    }
    var inside = new ArrayList<Node>();
    inside.add(el("h2", view.say("Why it failed", "失败的原因")));
    inside.add(counts(reasons.all()));
    inside.addAll(groups(view.say("By procedure", "按流程"), reasons.byProcedure(), this::linked));
    inside.addAll(
        groups(
            view.say("By country of the document", "按证件签发地"),
            reasons.byCountry(),
            code -> text(country(code))));
    return List.of(el("section", inside).cls("reports"));
  }

  private Node counts(List<Reasons.Count> counts) {
    long most = counts.getFirst().reports();
    var rows = new ArrayList<Node>();
    for (Reasons.Count count : counts) {
      rows.add(
          el(
              "tr",
              el("th", view.voice().say(Naming.of(count.reason()))).with("scope", "row"),
              el("td", view.voice().say(Naming.of(count.family()))),
              el("td", Long.toString(count.reports())).cls("number"),
              el("td", Charts.bar(count.reports(), most))));
    }
    return table(
        List.of(
            view.say("Reason", "原因"),
            view.say("Family", "类别"),
            view.say("Reports", "报告数"),
            view.say("Share", "占比")),
        rows);
  }

  private interface Label {
    Node of(String name);
  }

  private List<Node> groups(String title, Map<String, List<Reasons.Count>> groups, Label label) {
    if (groups.isEmpty() || (chosen.isPresent() && groups.size() < 2)) {
      return List.of();
    }
    var nodes = new ArrayList<Node>();
    nodes.add(el("h3", title));
    groups.forEach(
        (name, counts) -> nodes.add(el("details", el("summary", label.of(name)), counts(counts))));
    return nodes;
  }

  private List<Node> web() {
    var reports = all.stream().flatMap(s -> s.fromWeb().stream()).toList();
    if (reports.isEmpty()) {
      return List.of();
    }
    var items = new ArrayList<Node>();
    reports.forEach(report -> items.add(item(report)));
    return List.of(
        el("section", el("h2", view.say("Found on the web", "来自网络")), el("ul", items))
            .cls("reports"));
  }

  private Node item(WebReport report) {
    String day = report.day().map(Object::toString).orElse(view.say("undated", "日期不明"));
    var source = report.source();
    return el(
        "li",
        linked(report.procedure()),
        text(
            view.say(" — ", "：")
                + view.voice().list(List.of(day, view.voice().say(Naming.of(report.outcome()))))
                + view.say(". ", "。")
                + view.voice().say(report.says())
                + " "),
        el("a", view.voice().labelled(source.publisher(), source.title()))
            .with("href", source.url())
            .with("rel", "noreferrer noopener external"));
  }

  /// Where reports contradict the rules.
  static List<Node> drift(View view, Page page) {
    var nodes = new ArrayList<Node>();
    nodes.add(
        el("p", link(view.to("attempts"), view.say("What people report", "大家的实际经历")))
            .cls("crumbs"));
    nodes.add(el("h1", view.say("Where reports contradict the rules", "与规则矛盾的报告")));
    nodes.add(
        el(
                "p",
                view.say(
                    "Of the last two years: procedures of which most reports say the opposite of"
                        + " the rules, and since when. Either the rules have drifted, or a page is"
                        + " wrong; both deserve a look.",
                    "最近两年中，多数报告与规则相反的流程，以及大约从何时起。要么规则已经变化，要么来源有误，都值得核查。"))
            .cls("lead"));
    nodes.add(el("article", new BlocksView(view, page).of(page.blocks())));
    return nodes;
  }
}
