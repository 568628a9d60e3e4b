package io.bangka.workshop.page;

import java.util.List;

/// A part of a page.
public sealed interface Block {

  /// The title of the page or of a section.
  ///
  /// @param level 1 for the page's title, 2 for its sections, and so on
  record Heading(int level, String text) implements Block {}

  /// A paragraph.
  ///
  /// @param notes ids of the sources behind it, as in [Notes]
  record Paragraph(String text, List<String> notes) implements Block {
    public Paragraph {
      notes = List.copyOf(notes);
    }

    public Paragraph(String text) {
      this(text, List.of());
    }
  }

  /// A list.
  ///
  /// @param numbered whether the order matters, or the items are spoken of by number
  record Items(boolean numbered, List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// One item, perhaps with items of its own below it.
  record Item(String text, List<String> notes, List<Item> below) {
    public Item {
      notes = List.copyOf(notes);
      below = List.copyOf(below);
    }

    public Item(String text) {
      this(text, List.of(), List.of());
    }

    public Item(String text, List<String> notes) {
      this(text, notes, List.of());
    }
  }

  /// A table. Every row has a cell for each column.
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row needs a cell for each column: " + row);
        }
      }
    }
  }

  /// A column of a table.
  ///
  /// @param number whether its cells are numbers, which are set to the right
  record Column(String title, boolean number) {
    public static Column text(String title) {
      return new Column(title, false);
    }

    public static Column number(String title) {
      return new Column(title, true);
    }
  }

  /// Ways to other pages, in one line or as a list.
  record Links(boolean listed, List<Link> links) implements Block {
    public Links {
      links = List.copyOf(links);
    }
  }

  /// A way to another page.
  ///
  /// @param target relative to the page that it stands on
  /// @param remark what follows it at once, with a space of its own; perhaps blank
  record Link(String text, String target, String remark) {
    public Link(String text, String target) {
      this(text, target, "");
    }
  }

  /// Text that is shown as it stands, like a graph for another program.
  ///
  /// @param language of the text, as Markdown names it: `mermaid`
  record Verbatim(String language, String text) implements Block {}

  /// The sources that the page cites, in the order of their numbers; the numbers stand behind what
  /// they are cited for.
  record Notes(List<Note> notes) implements Block {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /// One source.
  ///
  /// @param text publisher, title, date and authority
  record Note(String id, String text, String url) {}
}
