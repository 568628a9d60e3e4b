package io.bangka.workshop.graph;

import io.bangka.model.Language;
import java.util.stream.Collectors;

/// The graph in the DOT language, for Graphviz. What was asked for has a thick frame, what is
/// unlawful a broken one.
public final class Dot {
  private final StringBuilder out = new StringBuilder();

  private Dot() {}

  /// Ends with a line break.
  public static String of(Graph graph, Language language) {
    var dot = new Dot();
    dot.draw(Drawing.of(graph, language));
    return dot.out.toString();
  }

  private void draw(Drawing drawing) {
    out.append("digraph bangka {\n  rankdir=LR;\n  node [shape=box];\n");
    for (var group : drawing.groups()) {
      out.append("  subgraph ").append(quoted("cluster_" + group.id())).append(" {\n");
      out.append("    label=").append(quoted(group.title())).append(";\n");
      group.boxes().forEach(this::box);
      out.append("  }\n");
    }
    drawing.arrows().forEach(this::arrow);
    out.append("}\n");
  }

  private void box(Drawing.Box box) {
    String label = box.lines().stream().map(l -> escaped(l) + "\\l").collect(Collectors.joining());
    out.append("    ").append(quoted(box.id())).append(" [label=\"").append(label).append('"');
    if (box.unlawful()) {
      out.append(", style=dashed");
    } else if (box.asked()) {
      out.append(", style=bold");
    }
    out.append("];\n");
  }

  private void arrow(Drawing.Arrow arrow) {
    out.append("  ").append(quoted(arrow.from().id()));
    out.append(" -> ").append(quoted(arrow.to().id()));
    out.append(" [label=").append(quoted(arrow.label())).append("];\n");
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
