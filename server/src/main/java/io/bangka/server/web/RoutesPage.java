package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;

import io.bangka.route.Criterion;
import io.bangka.service.RouteAnswer;
import io.bangka.service.RouteReply;
import io.bangka.service.RoutesTo;
import io.bangka.service.Shape;
import io.bangka.words.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody can do: for every goal the cheapest, the fastest and the surest route beside each
/// other, then the others.
record RoutesPage(View view, Wanted wanted, List<RoutesTo> goals) {

  List<Node> nodes() {
    var notes = new Footnotes(view);
    var nodes = new ArrayList<Node>();
    nodes.add(back());
    nodes.add(el("h1", view.say("What you can do", "可以怎么办")));
    if (!wanted.words().isBlank()) {
      nodes.add(el("p", view.say("You asked: ", "你问的是：") + wanted.words()).cls("lead"));
    }
    goals.forEach(goal -> nodes.add(section(goal, notes)));
    if (goals.isEmpty()) {
      nodes.add(
          el(
              "p",
              view.say(
                  "It was not understood what is wanted. Say what you want to do, and where: “pay"
                      + " shops in China with a German card”.",
                  "没看懂你想做什么。请写明想做的事和地点，例如「用德国的银行卡在中国的商店付款」。")));
    }
    nodes.add(notes.folded());
    return nodes;
  }

  private Node back() {
    return wanted.words().isBlank()
        ? el("p", link(view.to(""), view.say("Ask a question", "提问"))).cls("crumbs")
        : el("div", wanted.way("", view.say("← The answer", "← 回到答案"), "")).cls("crumbs");
  }

  private Node section(RoutesTo goal, Footnotes notes) {
    var shown = shown(goal);
    var inside = new ArrayList<Node>();
    inside.add(el("h2", capital(goal.goal())));
    if (shown.isEmpty()) {
      inside.addAll(nothing(goal));
    } else {
      var cards = new ArrayList<Node>();
      shown.forEach((route, by) ->
          cards.add(new RouteCard(view, wanted, goal, route, notes, false).card(by)));
      inside.add(el("div", cards).cls("routes n" + cards.size()));
    }
    costs(goal).ifPresent(inside::add);
    inside.addAll(others(goal, shown.keySet(), notes));
    inside.addAll(unlawful(goal, notes));
    return el("section", inside).cls("goal");
  }

  /// What each payment costs, where something is paid.
  private Optional<Node> costs(RoutesTo goal) {
    String purpose = first(goal.query(), "purpose");
    if (!CostPage.PURPOSES.contains(purpose)) {
      return Optional.empty();
    }
    return Optional.of(
        el(
                "div",
                wanted.way(
                    "cost",
                    view.say("What each payment costs you, by amount", "每笔付款要花你多少钱，按金额比较"),
                    "",
                    "purpose",
                    purpose,
                    "in",
                    first(goal.query(), "in"),
                    "amount",
                    "CNY 500",
                    "home",
                    "EUR"))
            .cls("paid"));
  }

  private static String first(Shape.Fields query, String name) {
    return switch (query.fields().get(name)) {
      case Shape.Text(var text) -> text;
      case Shape.Several(var items)
          when !items.isEmpty() && items.getFirst() instanceof Shape.Text(var text) ->
          text;
      case null, default -> "";
    };
  }

  /// The best by each measure, each once.
  private static Map<RouteAnswer.Route, Set<Criterion>> shown(RoutesTo goal) {
    var shown = new LinkedHashMap<RouteAnswer.Route, Set<Criterion>>();
    for (RouteReply reply : goal.by()) {
      reply.answer().routes().stream()
          .findFirst()
          .ifPresent(best ->
              shown
                  .computeIfAbsent(best, _ -> EnumSet.noneOf(Criterion.class))
                  .add(reply.answer().by()));
    }
    return shown;
  }

  private List<Node> nothing(RoutesTo goal) {
    var answer = goal.by().getFirst().answer();
    var nodes = new ArrayList<Node>();
    nodes.add(
        el(
                "p",
                el("span", Mark.NO.sign()).cls("sign").with("aria-hidden", "true"),
                Node.text(view.say(" No lawful way there is known.", " 没有已知的合法途径。")))
            .cls("verdict no"));
    var lacking = new ArrayList<Node>();
    answer
        .lacking()
        .forEach(l ->
            lacking.add(el("li", view.say("Nobody is known to supply: ", "没有已知途径取得：") + l.text())));
    if (!lacking.isEmpty()) {
      nodes.add(el("ul", lacking));
    }
    return nodes;
  }

  /// Other ways, folded away.
  private List<Node> others(RoutesTo goal, Set<RouteAnswer.Route> shown, Footnotes notes) {
    var told = new ArrayList<String>();
    shown.forEach(route -> told.add(route.procedure()));
    var items = new ArrayList<Node>();
    for (RouteAnswer.Route route : goal.by().getFirst().answer().routes()) {
      if (!told.contains(route.procedure())) {
        items.add(new RouteCard(view, wanted, goal, route, notes, false).folded());
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(el("h3", view.say("Other ways", "其他途径")), el("div", items).cls("others"));
  }

  private List<Node> unlawful(RoutesTo goal, Footnotes notes) {
    var items = new ArrayList<Node>();
    for (RouteAnswer.Unlawful way : goal.by().getFirst().answer().unlawful()) {
      var item =
          el(
              "li",
              el("strong", way.title()),
              Node.text(
                  view.voice().labelled("", way.because()) + view.say(" ", "") + way.risks()));
      items.add(item.add(notes.marks(way.sources())));
    }
    String count =
        view.voice()
            .count(items.size(), "way that is not lawful", "ways that are not lawful", "种违法的做法");
    return items.isEmpty()
        ? List.of()
        : List.of(
            el(
                    "details",
                    el("summary", count + view.say(", and what they risk", "及其后果")),
                    el("ul", items).cls("unlawful"))
                .cls("other"));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
