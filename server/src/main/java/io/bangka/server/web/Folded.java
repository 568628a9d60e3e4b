package io.bangka.server.web;

import static io.bangka.server.web.Node.el;

import java.util.ArrayList;
import java.util.List;

/// Sections that open on tap, without scripts. Paper shows them open.
final class Folded {
  private Folded() {}

  /// What follows each such heading is folded away below it. An address that names the heading
  /// leads to what is folded, so that a browser opens it.
  ///
  /// @param heading the name of the element that begins a section
  /// @param open so many of the first are open from the beginning
  static List<Node> sections(List<Node> nodes, String heading, int open) {
    var all = new ArrayList<Node>();
    var inside = new ArrayList<Node>();
    Node.El head = el("div");
    int sections = 0;
    for (Node node : nodes) {
      if (node instanceof Node.El element && element.name().equals(heading)) {
        close(all, head, inside, sections++ <= open);
        head = element;
      } else {
        inside.add(node);
      }
    }
    close(all, head, inside, sections <= open);
    return all;
  }

  private static void close(List<Node> all, Node.El head, List<Node> inside, boolean open) {
    if (head.name().equals("div")) {
      all.addAll(inside);
    } else {
      var bare = new Node.El(head.name(), List.of(), head.inside());
      var content = new Node.El("div", head.attributes(), inside).cls("unfolded");
      all.add(el("details", el("summary", bare), content).when(open, "open").cls("section"));
    }
    inside.clear();
  }
}
