package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of the workshop as HTML. Lists of days become timelines, tables of signs heat maps.
final class BlocksView {
  private static final Map<String, String> SIGNS =
      Map.of("●", "yes", "✕", "no", "◐", "depends", "?", "unsourced", "≠", "disputed", "–", "none");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；）]+");

  private final View view;
  private final Map<String, Integer> numbers;
  private final List<Node> contents = new ArrayList<>();
  private int places;

  BlocksView(View view, Page page) {
    this.view = view;
    numbers = page.numbers();
  }

  List<Node> of(List<Block> blocks) {
    return blocks.stream().map(this::node).toList();
  }

  /// Links to the parts of what was written so far.
  List<Node> contents() {
    return List.copyOf(contents);
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Heading(int level, var text) -> heading(level, text);
      case Block.Paragraph(var text, var notes) -> el("p", linked(text)).add(marks(notes));
      case Block.Items(boolean numbered, var items) -> items(numbered, items);
      case Block.Table table -> table(table);
      case Block.Links(boolean listed, var links) ->
          el(
              listed ? "ul" : "p",
              links.stream().map(l -> el("li", link(l.target(), l.text()))).toList());
      case Block.Verbatim(var _, var text) -> el("pre", text);
      case Block.Notes(var notes) -> notes(notes);
    };
  }

  private Node heading(int level, String text) {
    places++;
    if (level == 2) {
      contents.add(el("li", link("#p" + places, text)));
    }
    return el("h" + Math.min(level, 6), named(text)).with("id", "p" + places);
  }

  /// A procedure by its title, where the page of a terminal has the id that one types there.
  private String named(String text) {
    return view.bangka()
        .knowledge()
        .procedure(text)
        .map(p -> view.voice().say(p.title()))
        .orElse(text);
  }

  /// Text in which addresses can be followed.
  private static List<Node> linked(String text) {
    var nodes = new ArrayList<Node>();
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      nodes.add(text(text.substring(from, address.start())));
      nodes.add(link(address.group(), address.group()).with("rel", "noreferrer noopener external"));
      from = address.end();
    }
    nodes.add(text(text.substring(from)));
    return nodes;
  }

  private Node items(boolean numbered, List<Block.Item> items) {
    boolean days =
        !items.isEmpty() && items.stream().allMatch(i -> i.text().matches("\\d{4}-\\d{2}-\\d{2}"));
    if (days) {
      return el("ol", items.reversed().stream().map(this::day).toList()).cls("timeline");
    }
    return el(numbered ? "ol" : "ul", items.stream().map(this::item).toList());
  }

  private Node day(Block.Item item) {
    return el(
        "li", el("time", item.text()).with("datetime", item.text()), items(false, item.below()));
  }

  private Node item(Block.Item item) {
    var inside = new ArrayList<Node>();
    inside.add(text(item.text()));
    inside.addAll(marks(item.notes()));
    if (!item.below().isEmpty()) {
      inside.add(items(false, item.below()));
    }
    return el("li", inside);
  }

  private List<Node> marks(List<String> notes) {
    var marks = new ArrayList<Node>();
    notes.stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .sorted()
        .distinct()
        .forEach(n ->
            marks.add(
                link("#s" + n, Integer.toString(n))
                    .with("aria-label", view.say("Source ", "来源 ") + n)));
    return marks.isEmpty() ? List.of() : List.of(el("sup", marks).cls("cites"));
  }

  private Node table(Block.Table table) {
    var head = new ArrayList<Node>();
    table.columns().forEach(c -> head.add(el("th", el("span", c.title())).with("scope", "col")));
    var rows = new ArrayList<Node>();
    for (List<String> cells : table.rows()) {
      var row = new ArrayList<Node>();
      row.add(el("th", cells.getFirst()).with("scope", "row"));
      cells.stream()
          .skip(1)
          .forEach(cell -> row.add(el("td", cell).cls(SIGNS.getOrDefault(cell, "plain"))));
      rows.add(el("tr", row));
    }
    var whole = el("table", el("thead", el("tr", head)), el("tbody", rows));
    return el("div", whole)
        .cls("heat")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", view.say("Table", "表格"));
  }

  private Node notes(List<Block.Note> notes) {
    var items = new ArrayList<Node>();
    for (Block.Note note : notes) {
      String id = "s" + numbers.get(note.id());
      items.add(
          el(
                  "li",
                  link(view.to("knowledge/" + note.id()), note.text()),
                  text(" "),
                  el("a", NoteView.host(note.url()))
                      .with("href", note.url())
                      .with("rel", "noreferrer noopener external"))
              .with("id", id));
    }
    return el("ol", items).cls("notes");
  }
}
