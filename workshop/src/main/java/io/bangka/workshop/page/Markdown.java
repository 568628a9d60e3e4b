package io.bangka.workshop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A page as GitHub-flavoured Markdown: sources are footnotes.
public final class Markdown {
  private final Map<String, Integer> numbers;
  private final List<String> blocks = new ArrayList<>();

  private Markdown(Page page) {
    numbers = page.numbers();
    page.blocks().forEach(this::write);
  }

  /// Ends with a line break.
  public static String of(Page page) {
    return String.join("\n\n", new Markdown(page).blocks) + "\n";
  }

  private void write(Block block) {
    blocks.add(
        switch (block) {
          case Block.Heading(int level, var text) -> "#".repeat(level) + " " + escaped(text);
          case Block.Paragraph(var text, var notes) -> escaped(text) + marks(notes);
          case Block.Items(boolean numbered, var items) ->
              String.join("\n", items(items, numbered, ""));
          case Block.Table table -> table(table);
          case Block.Links(boolean listed, var links) ->
              links.stream()
                  .map(link -> (listed ? "- " : "") + link(link))
                  .collect(Collectors.joining(listed ? "\n" : " · "));
          case Block.Verbatim(var language, var text) ->
              "```" + language + "\n" + text.stripTrailing() + "\n```";
          case Block.Notes(var notes) -> notes(notes);
        });
  }

  private List<String> items(List<Block.Item> items, boolean numbered, String indent) {
    var lines = new ArrayList<String>();
    int number = 0;
    for (Block.Item item : items) {
      number++;
      String mark = numbered ? number + ". " : "- ";
      lines.add(indent + mark + escaped(item.text()) + marks(item.notes()));
      lines.addAll(items(item.below(), false, indent + " ".repeat(mark.length())));
    }
    return lines;
  }

  private static String link(Block.Link link) {
    return "[" + escaped(link.text()) + "](" + link.target() + ")" + escaped(link.remark());
  }

  private static String table(Block.Table table) {
    var lines = new ArrayList<String>();
    lines.add(row(table.columns().stream().map(Block.Column::title).toList()));
    lines.add(row(table.columns().stream().map(c -> c.number() ? "--:" : "---").toList(), false));
    table.rows().forEach(cells -> lines.add(row(cells)));
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return row(cells, true);
  }

  private static String row(List<String> cells, boolean words) {
    var row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(words ? escaped(cell).replace("|", "\\|") : cell).append(" |");
    }
    return row.toString();
  }

  private String notes(List<Block.Note> notes) {
    var lines = new ArrayList<String>();
    for (Block.Note note : notes) {
      String text = escaped(note.text());
      lines.add("[^" + numbers.get(note.id()) + "]: " + text + " <" + note.url() + ">");
    }
    return String.join("\n", lines);
  }

  private String marks(List<String> notes) {
    var marks = new StringBuilder();
    notes.stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .sorted()
        .distinct()
        .forEach(number -> marks.append("[^").append(number).append(']'));
    return marks.toString();
  }

  /// What a sentence may contain and Markdown would take for its own.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }
}
