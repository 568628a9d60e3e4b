package io.bangka.workshop.graph;

import io.bangka.model.Language;
import java.util.stream.Collectors;

/// The graph as a Mermaid flowchart, which GitHub and GitLab draw within Markdown. What was asked
/// for has a thick frame, what is unlawful a broken one.
public final class Mermaid {
  private final StringBuilder out = new StringBuilder("flowchart LR\n");

  private Mermaid() {}

  /// Ends with a line break.
  public static String of(Graph graph, Language language) {
    var mermaid = new Mermaid();
    mermaid.draw(Drawing.of(graph, language));
    return mermaid.out.toString();
  }

  private void draw(Drawing drawing) {
    int number = 0;
    for (var group : drawing.groups()) {
      number++;
      out.append("  subgraph g").append(number).append('[').append(quoted(group.title()));
      out.append("]\n");
      group.boxes().forEach(this::box);
      out.append("  end\n");
    }
    drawing.arrows().forEach(this::arrow);
    out.append("  classDef asked stroke-width:3px\n");
    out.append("  classDef unlawful stroke-dasharray:4\n");
  }

  private void box(Drawing.Box box) {
    String lines = box.lines().stream().map(Mermaid::escaped).collect(Collectors.joining("<br/>"));
    out.append("    ").append(name(box)).append("[\"").append(lines).append("\"]");
    if (box.unlawful()) {
      out.append(":::unlawful");
    } else if (box.asked()) {
      out.append(":::asked");
    }
    out.append('\n');
  }

  private void arrow(Drawing.Arrow arrow) {
    out.append("  ").append(name(arrow.from())).append(" -->|").append(quoted(arrow.label()));
    out.append("| ").append(name(arrow.to())).append('\n');
  }

  /// Not the procedure's id: some words mean something to Mermaid.
  private static String name(Drawing.Box box) {
    return "p" + box.number();
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;");
  }
}
