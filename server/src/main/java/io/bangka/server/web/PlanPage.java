package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import io.bangka.service.RouteAnswer;
import io.bangka.service.RoutesTo;
import java.util.ArrayList;
import java.util.List;

/// One route as a plan: to print, to save, and to follow.
record PlanPage(View view, Wanted wanted, RoutesTo goal, RouteAnswer.Route route) {

  List<Node> nodes() {
    var notes = new Footnotes(view);
    var nodes = new ArrayList<Node>();
    nodes.add(el("p", wanted.way("route", view.say("← All ways", "← 全部途径"), "")).cls("crumbs"));
    nodes.add(el("h1", route.title()));
    nodes.add(new RouteCard(view, wanted, goal, route, notes, true).plan());
    nodes.add(notes.node());
    return nodes;
  }
}
