package io.bangka.cli;

import io.bangka.workshop.page.Block;
import io.bangka.workshop.page.Page;
import io.bangka.written.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A page as text: what [io.bangka.workshop.page.Markdown] writes, for a terminal.
final class PageText {
  private static final int LEAST = 20;

  /// A space at which no line breaks.
  private static final char TIED = '\u00A0';

  private final Style style;
  private final Map<String, Integer> numbers;
  private final StringBuilder out = new StringBuilder();

  private PageText(Page page, Style style) {
    this.style = style;
    numbers = page.numbers();
    for (Block block : page.blocks()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      write(block);
    }
  }

  static String of(Page page, Style style) {
    return new PageText(page, style).out.toString();
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(int _, var text) -> out.append(style.bold(text)).append('\n');
      case Block.Paragraph(var text, var notes) -> hanging("", "", text + marks(notes));
      case Block.Items(boolean numbered, var items) -> items(items, numbered, "");
      case Block.Table table -> table(table);
      case Block.Links(boolean _, var links) ->
          links.forEach(link -> hanging("· ", "  ", link.text() + link.remark()));
      case Block.Verbatim(var _, var text) -> out.append(text.stripTrailing()).append('\n');
      case Block.Notes(var notes) -> notes(notes);
    }
  }

  private void items(List<Block.Item> items, boolean numbered, String indent) {
    int width = String.valueOf(items.size()).length();
    int number = 0;
    for (Block.Item item : items) {
      number++;
      String mark = numbered ? right(String.valueOf(number), width) + ". " : "· ";
      hanging(
          indent + mark, " ".repeat(Columns.of(indent + mark)), item.text() + marks(item.notes()));
      items(item.below(), false, indent + " ".repeat(Columns.of(mark)));
    }
  }

  private void notes(List<Block.Note> notes) {
    for (Block.Note note : notes) {
      String mark = "[" + numbers.getOrDefault(note.id(), 0) + "] ";
      String indent = " ".repeat(mark.length());
      hanging(mark, indent, note.text());
      out.append(indent).append(style.dim(note.url())).append('\n');
    }
  }

  private String marks(List<String> notes) {
    var marks = new StringBuilder();
    for (int number :
        notes.stream()
            .filter(numbers::containsKey)
            .map(numbers::get)
            .distinct()
            .sorted()
            .toList()) {
      marks.append(marks.isEmpty() ? " [" : "," + TIED).append(number);
    }
    return marks.isEmpty() ? "" : marks.append(']').toString();
  }

  private void hanging(String start, String indent, String text) {
    var lines = Wrapping.lines(text, Math.max(LEAST, style.width() - Columns.of(indent)));
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? start : indent).append(lines.get(i).replace(TIED, ' ')).append('\n');
    }
  }

  private void table(Block.Table table) {
    var rows = new ArrayList<List<String>>();
    rows.add(table.columns().stream().map(Block.Column::title).toList());
    rows.addAll(table.rows());
    int[] widths = new int[table.columns().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      String line = row(rows.get(r), table.columns(), widths);
      out.append(r == 0 ? style.dim(line) : line).append('\n');
    }
  }

  private static String row(List<String> cells, List<Block.Column> columns, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ");
      line.append(columns.get(i).number() ? right(cell, widths[i]) : left(cell, widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - Columns.of(text));
  }

  private static String right(String text, int width) {
    return " ".repeat(width - Columns.of(text)) + text;
  }
}
