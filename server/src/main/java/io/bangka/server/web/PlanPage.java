package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.service.PlanReply;
import io.bangka.service.RouteAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One route as a plan: what to do by when, what to bring, what must not be missed; to print, to
/// save, and with a day to put into a calendar.
///
/// @param move the day by which everything shall be ready; empty if nobody said
record PlanPage(
    View view, Wanted wanted, RouteAnswer.Route route, PlanReply plan, Optional<LocalDate> move) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("div", wanted.way("route", view.say("← All ways", "← 全部途径"), "")).cls("crumbs"));
    nodes.add(el("h1", route.title()));
    if (!wanted.words().isBlank()) {
      nodes.add(el("p", view.say("You asked: ", "你问的是：") + wanted.words()).cls("lead"));
    }
    nodes.add(day());
    nodes.add(files());
    nodes.add(new NoteView(view, plan.note()).body());
    return nodes;
  }

  private String by() {
    return view.call().query("by").orElse("");
  }

  /// The day of the move, from which the others follow.
  private Node day() {
    var inside = new ArrayList<>(wanted.fields());
    inside.add(Node.hidden("through", route.procedure()));
    inside.add(Node.hidden("by", by()));
    inside.add(
        el("label", view.say("Ready by, or day of the move", "最迟准备好的日期，或出发日期"))
            .with("for", "move"));
    inside.add(
        el("input")
            .with("type", "date")
            .with("id", "move")
            .with("name", "move")
            .with("value", move.map(LocalDate::toString).orElse("")));
    inside.add(el("button", view.say("Work out the dates", "推算日期")));
    return el("form", inside)
        .cls("as-of")
        .with("method", wanted.isPrivate() ? "post" : "get")
        .with("action", "/" + view.lang() + "/plan");
  }

  private Node files() {
    var nodes = new ArrayList<Node>();
    nodes.add(el("button", view.say("Print", "打印")).cls("button print").with("type", "button"));
    nodes.add(file("md", view.say("Save", "保存")));
    if (plan.calendar().isPresent()) {
      nodes.add(file("ics", view.say("Into the calendar", "加入日历")));
    }
    nodes.add(
        el(
                "small",
                view.say(
                    "To print, use your browser’s menu: sources come along.", "打印请用浏览器菜单，来源会一并印出。"))
            .cls("by-hand"));
    return el("div", nodes).cls("actions");
  }

  private Node file(String as, String text) {
    return wanted.way(
        "plan",
        text,
        "button",
        "through",
        route.procedure(),
        "by",
        by(),
        "move",
        move.map(LocalDate::toString).orElse(""),
        "as",
        as);
  }
}
