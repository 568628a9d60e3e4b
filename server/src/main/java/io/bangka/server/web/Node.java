package io.bangka.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A piece of HTML. Text is always escaped when it is written: there is no way around it.
sealed interface Node {

  /// An element.
  ///
  /// @param attributes names and values, one after the other
  record El(String name, List<String> attributes, List<Node> inside) implements Node {
    public El {
      attributes = List.copyOf(attributes);
      inside = List.copyOf(inside);
    }

    El with(String attribute, String value) {
      var more = new ArrayList<>(attributes);
      more.add(attribute);
      more.add(value);
      return new El(name, more, inside);
    }

    /// With an attribute that has no value, or without it.
    El when(boolean so, String attribute) {
      return so ? with(attribute, "") : this;
    }

    El cls(String names) {
      return with("class", names);
    }

    El add(Node... more) {
      return add(List.of(more));
    }

    El add(List<? extends Node> more) {
      var all = new ArrayList<>(inside);
      all.addAll(more);
      return new El(name, attributes, all);
    }
  }

  record Text(String text) implements Node {}

  /// Elements without an end.
  Set<String> VOID = Set.of("meta", "link", "input", "br", "hr");

  static El el(String name, Node... inside) {
    return new El(name, List.of(), List.of(inside));
  }

  static El el(String name, String text) {
    return el(name, text(text));
  }

  static El el(String name, List<? extends Node> inside) {
    return new El(name, List.of(), List.copyOf(inside));
  }

  static El link(String address, String text) {
    return el("a", text).with("href", address);
  }

  static El hidden(String name, String value) {
    return el("input").with("type", "hidden").with("name", name).with("value", value);
  }

  static Text text(String text) {
    return new Text(text);
  }

  /// As HTML.
  static String written(Node node) {
    var out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    switch (node) {
      case Text(var text) -> escape(text, out);
      case El(var name, var attributes, var inside) -> {
        out.append('<').append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
          out.append(' ').append(attributes.get(i)).append("=\"");
          escape(attributes.get(i + 1), out);
          out.append('"');
        }
        out.append('>');
        inside.forEach(each -> write(each, out));
        if (!VOID.contains(name)) {
          out.append("</").append(name).append('>');
        }
      }
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
  }
}
