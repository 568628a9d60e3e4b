package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.money.Amount;
import io.bangka.route.Criterion;
import io.bangka.server.web.RailView.Station;
import io.bangka.service.Answer;
import io.bangka.service.RouteAnswer;
import io.bangka.service.RoutesTo;
import io.bangka.words.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One route: what it takes, costs and hangs on, and the path, drawn from what somebody has to what
/// they want.
///
/// @param open whether nothing is folded away
record RouteCard(
    View view,
    Wanted wanted,
    RoutesTo goal,
    RouteAnswer.Route route,
    Footnotes notes,
    boolean open) {

  /// @param by by which measures it is the best
  Node card(Set<Criterion> by) {
    var tags = new ArrayList<Node>();
    by.forEach(criterion -> tags.add(el("li", name(criterion)).cls("measure")));
    return el(
            "article",
            el("header", el("ul", tags).cls("tags"), el("h3", route.title()), facts()),
            path(),
            assumptions(),
            take(by.iterator().next()))
        .cls("route");
  }

  /// With its title alone, until somebody wants more.
  Node folded() {
    return el(
            "details",
            el("summary", el("span", route.title()), text(" "), el("small", route.text())),
            el("article", facts(), path(), assumptions(), take(Criterion.COST)).cls("route"))
        .cls("other");
  }

  private String name(Criterion criterion) {
    return switch (criterion) {
      case COST -> view.say("Cheapest", "最省钱");
      case TIME -> view.say("Fastest", "最快");
      case CERTAINTY -> view.say("Surest", "最稳妥");
    };
  }

  /// What is held beside other routes: the same facts in the same order.
  private Node facts() {
    var facts = new ArrayList<Node>();
    facts.add(fact(view.say("Steps", "步骤"), Integer.toString(route.steps().size()), Mark.YES));
    facts.add(fact(view.say("Time", "时间"), time(), Mark.YES));
    facts.add(fact(view.say("Cost", "费用"), costs(), Mark.YES));
    if (!route.charged().isEmpty()) {
      facts.add(fact(view.say("Fee each time", "每次手续费"), money(route.charged()), Mark.YES));
    }
    facts.add(
        fact(
            view.say("Hangs on", "取决于"),
            route.assumes().isEmpty()
                ? view.say("nothing else", "没有其他条件")
                : view.voice().count(route.assumes().size(), "point", "points", "点"),
            route.assumes().isEmpty() ? Mark.YES : Mark.DEPENDS));
    facts.add(
        fact(
            view.say("Weak spots", "薄弱处"),
            route.weak().isEmpty()
                ? view.say("none known", "未见")
                : view.say("step ", "第 ") + places(route.weak()) + view.say("", " 步"),
            route.weak().isEmpty() ? Mark.YES : Mark.DEPENDS));
    return el("dl", facts).cls("facts");
  }

  private static Node fact(String name, String value, Mark mark) {
    var shown =
        mark == Mark.YES
            ? el("dd", value)
            : el(
                "dd",
                el("span", mark.sign()).cls("sign depends").with("aria-hidden", "true"),
                text(value));
    return el("div", el("dt", name), shown);
  }

  private String places(List<Integer> places) {
    return view.voice().list(places.stream().map(i -> Integer.toString(i + 1)).toList());
  }

  private boolean prepares() {
    return route.steps().stream().anyMatch(RouteAnswer.Step::prepares);
  }

  private String time() {
    if (!prepares()) {
      return view.say("nothing to prepare", "无需准备");
    }
    return known(
        route.takes().filter(t -> !t.equals("PT0M")).map(t -> view.words().duration(t)).orElse(""),
        route.unknownDurations());
  }

  private String costs() {
    if (!prepares()) {
      return view.say("nothing to prepare", "无需准备");
    }
    boolean free = route.costs().stream().allMatch(sum -> sum.value().signum() == 0);
    if (free && !route.costs().isEmpty() && route.unknownCosts() > 0) {
      return view.say(
          "free as far as known (" + route.unknownCosts() + " unknown)",
          "已知部分免费（另有 " + route.unknownCosts() + " 步未知）");
    }
    return known(route.costs().isEmpty() ? "" : money(route.costs()), route.unknownCosts());
  }

  private String known(String known, long unknown) {
    if (unknown == 0) {
      return known;
    }
    return known.isEmpty()
        ? view.say("unknown", "未知")
        : view.say(
            "at least " + known + " (" + unknown + " unknown)",
            "至少 " + known + "（" + unknown + " 步未知）");
  }

  private String money(List<Answer.Money> sums) {
    var paid = sums.stream().filter(sum -> sum.value().signum() != 0).toList();
    return paid.isEmpty()
        ? view.say("free", "免费")
        : view.voice()
            .list(
                paid.stream()
                    .map(sum -> view.words().amount(new Amount(sum.value(), sum.currency())))
                    .toList());
  }

  private Node path() {
    var rail = Rail.of(route.steps().stream().map(RouteAnswer.Step::after).toList());
    var drawn = new RailView(rail);
    var rows = new ArrayList<Node>();
    rows.add(
        el(
                "li",
                drawn.row(0, Station.START, ""),
                el("div", el("p", view.say("You, today", "现在的你")).cls("what")).cls("step"))
            .cls("end"));
    IntStream.range(0, route.steps().size()).forEach(i -> rows.add(step(drawn, i)));
    rows.add(
        el(
                "li",
                drawn.row(route.steps().size() + 1, Station.GOAL, "✓"),
                el("div", el("p", goal.goal()).cls("what")).cls("step"))
            .cls("end"));
    return el("ol", rows)
        .cls("path")
        .with("aria-label", view.say("The way, step by step", "途径的各个步骤"));
  }

  private Node step(RailView drawn, int place) {
    var step = route.steps().get(place);
    boolean weak = step.weak() || step.hazardous();
    String number = Integer.toString(place + 1);
    var inside = new ArrayList<Node>();
    Node title =
        step.procedure().isPresent()
            ? link(view.to("knowledge/" + step.procedure().get()), step.title())
            : text(step.title());
    inside.add(
        el("p", el("span", number + ". ").cls("unseen"), title).cls("what").add(marks(step)));
    String beside = beside(place);
    String effort = effort(step);
    if (!effort.isEmpty() || !beside.isEmpty()) {
      inside.add(
          el("p", effort + (effort.isEmpty() || beside.isEmpty() ? "" : " · ") + beside)
              .cls("effort"));
    }
    if (!step.bring().isEmpty()) {
      inside.add(bring(step));
    }
    if (weak) {
      inside.add(weakness(step));
    }
    return el(
        "li",
        drawn.row(place + 1, weak ? Station.WEAK : Station.STEP, number),
        el("div", inside).cls("step"));
  }

  private List<Node> marks(RouteAnswer.Step step) {
    return notes.marks(step.sources().stream().limit(2).toList());
  }

  /// What it waits for, where that is not simply the step before.
  private String beside(int place) {
    var after = route.steps().get(place).after();
    if (place == 0 || after.contains(place - 1)) {
      return "";
    }
    return after.isEmpty()
        ? view.say("at the same time", "可同时进行")
        : view.say("after step ", "在第 ") + places(after) + view.say("", " 步之后");
  }

  private String effort(RouteAnswer.Step step) {
    if (!step.prepares()) {
      return "";
    }
    if (step.takes().isEmpty() && step.costs().isEmpty()) {
      return view.say("time and cost unknown", "时间和费用未知");
    }
    String takes =
        step.takes()
            .map(t -> view.words().duration(t))
            .orElseGet(() -> view.say("time unknown", "时间未知"));
    String costs = step.costs().isEmpty() ? view.say("cost unknown", "费用未知") : money(step.costs());
    return takes + " · " + costs;
  }

  /// What to bring by its name; what exactly that may be, on tap.
  private Node bring(RouteAnswer.Step step) {
    var names = step.bring().stream().map(RouteAnswer.Needed::role).distinct().toList();
    var items = new ArrayList<Node>();
    for (RouteAnswer.Needed needed : step.bring()) {
      var item = el("li", needed.text());
      items.add(
          needed.presumed()
              ? item.add(text(" "), el("small", view.say("(presumed)", "（假定有）")))
              : item);
    }
    return el(
            "details",
            el("summary", view.voice().labelled(view.say("Bring", "准备"), view.voice().list(names))),
            el("ul", items))
        .cls("risk")
        .when(open, "open");
  }

  private Node weakness(RouteAnswer.Step step) {
    var items = new ArrayList<Node>();
    if (step.weak()) {
      items.add(el("li", view.say("Only a guide says so.", "只有攻略这么说。")));
    }
    for (Answer.Hazard hazard : step.hazards()) {
      String cure = hazard.cure().map(c -> view.say(" ", "") + c).orElse("");
      items.add(el("li", hazard.text() + cure).add(notes.marks(hazard.sources())));
    }
    return el(
            "details",
            el(
                "summary",
                el("span", Mark.DEPENDS.sign()).cls("sign depends").with("aria-hidden", "true"),
                text(view.say("What may go wrong", "可能出什么问题"))),
            el("ul", items))
        .cls("risk")
        .when(open, "open");
  }

  private Node assumptions() {
    var items = new ArrayList<Node>();
    route.assumes().stream()
        .map(RouteAnswer.Assumption::text)
        .distinct()
        .forEach(text -> items.add(el("li", text)));
    return items.isEmpty()
        ? el("div")
        : el("div", el("p", view.say("It hangs on", "取决于")).cls("label"), el("ul", items))
            .cls("assumes");
  }

  /// On to this way alone, as a plan.
  private Node take(Criterion by) {
    return el(
            "div",
            wanted.way(
                "plan",
                view.say("Take this way", "就走这条"),
                "button",
                "by",
                by.name().toLowerCase(java.util.Locale.ROOT),
                "through",
                route.procedure()))
        .cls("take");
  }
}
