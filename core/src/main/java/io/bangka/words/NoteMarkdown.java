package io.bangka.words;

import java.util.ArrayList;
import java.util.List;

/// A note as GitHub-flavoured Markdown: what is to be done can be ticked, sources are footnotes.
public final class NoteMarkdown {
  private final Note note;

  private NoteMarkdown(Note note) {
    this.note = note;
  }

  /// Ends with a line break.
  public static String of(Note note) {
    return new NoteMarkdown(note).text();
  }

  private String text() {
    var out = new ArrayList<String>();
    boolean listed = false;
    for (Line line : note.lines()) {
      boolean item = !(line instanceof Line.Verdict || line instanceof Line.Heading);
      boolean source = line instanceof Line.Source;
      if (!out.isEmpty() && (!item || !listed || source)) {
        out.add("");
      }
      out.add(written(line));
      listed = item && !source;
    }
    return String.join("\n", out) + "\n";
  }

  private String written(Line line) {
    String text = escaped(line.text()) + marks(line);
    return switch (line) {
      case Line.Verdict _ -> "# " + text;
      case Line.Heading _ -> "## " + text;
      case Line.Task _ -> "- [ ] " + text;
      case Line.Deadline _ -> "- [ ] " + text;
      case Line.Source source ->
          "[^" + source.number() + "]: " + escaped(source.text()) + " <" + source.url() + ">";
      default -> "- **" + escaped(note.label(line)) + "** " + text;
    };
  }

  private String marks(Line line) {
    List<Integer> numbers = note.numbers(line);
    var marks = new StringBuilder();
    numbers.forEach(number -> marks.append("[^").append(number).append(']'));
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
