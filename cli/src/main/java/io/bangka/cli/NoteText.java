package io.bangka.cli;

import io.bangka.words.Line;
import io.bangka.words.Mark;
import io.bangka.words.Note;
import io.bangka.written.Columns;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A note as text: the verdict first, then each type of line under its label, the sources by
/// number.
final class NoteText {
  private static final int LEAST = 20;

  /// A space at which no line breaks.
  private static final char TIED = '\u00A0';

  private static final UnaryOperator<String> AS_IS = UnaryOperator.identity();

  private final Note note;
  private final Style style;
  private final int labels;
  private final StringBuilder out = new StringBuilder();
  private String label = "";

  private NoteText(Note note, Style style) {
    this.note = note;
    this.style = style;
    this.labels = widest(note);
  }

  static String of(Note note, Style style) {
    return new NoteText(note, style).text();
  }

  private String text() {
    @Nullable Line before = null;
    for (Line line : note.lines()) {
      if (before != null && startsBlock(before, line)) {
        out.append('\n');
        label = "";
      }
      write(line);
      before = line;
    }
    return out.toString();
  }

  private static boolean startsBlock(Line before, Line line) {
    boolean heading = line instanceof Line.Heading;
    boolean afterVerdict = before instanceof Line.Verdict && !(line instanceof Line.Verdict);
    boolean sources = line instanceof Line.Source && !(before instanceof Line.Source);
    boolean afterLead = before instanceof Line.Lead && !(line instanceof Line.Lead);
    return heading || afterLead || afterVerdict || sources;
  }

  private void write(Line line) {
    switch (line) {
      case Line.Verdict verdict -> hanging(sign(verdict.mark()) + " ", 2, style::bold, line);
      case Line.Heading heading -> out.append(style.bold(heading.text())).append('\n');
      case Line.Reason reason -> labelled(sign(reason.mark()) + " ", 2, line);
      case Line.Way way -> labelled(sign(way.mark()) + " ", 2, line);
      case Line.Source source -> source(source);
      case Line.Lead _ -> hanging(column(note.label(line)), labels, style::bold, line);
      case Line.Nearest _,
          Line.Claim _,
          Line.Understood _,
          Line.Assumption _,
          Line.Cause _,
          Line.Accepts _,
          Line.Task _,
          Line.Deadline _,
          Line.Limit _,
          Line.Fee _,
          Line.Total _,
          Line.Permission _,
          Line.Denial _,
          Line.Hazard _,
          Line.Reports _,
          Line.Gap _,
          Line.Ask _,
          Line.Disputed _ ->
          labelled("", 0, line);
    }
  }

  private void labelled(String start, int startWidth, Line line) {
    hanging(column(note.label(line)) + start, labels + startWidth, AS_IS, line);
  }

  /// The label, unless the line before had the same.
  private String column(String text) {
    String shown = text.equals(label) ? "" : text;
    label = text;
    return style.dim(shown) + " ".repeat(labels - Columns.of(shown));
  }

  private void hanging(String start, int indent, UnaryOperator<String> painted, Line line) {
    var lines = Wrapping.lines(line.text() + numbers(line), room(indent));
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? start : " ".repeat(indent));
      out.append(painted.apply(lines.get(i).replace(TIED, ' '))).append('\n');
    }
  }

  private void source(Line.Source source) {
    String number = "[" + source.number() + "] ";
    int indent = labels + number.length();
    hanging(column(note.label(source)) + number, indent, AS_IS, source);
    out.append(" ".repeat(indent)).append(style.dim(source.url())).append('\n');
  }

  private String numbers(Line line) {
    var numbers = new StringBuilder();
    for (int number : note.numbers(line)) {
      numbers.append(numbers.isEmpty() ? " [" : "," + TIED).append(number);
    }
    return numbers.isEmpty() ? "" : numbers.append(']').toString();
  }

  private int room(int indent) {
    return Math.max(LEAST, style.width() - indent);
  }

  private String sign(Mark mark) {
    return switch (mark) {
      case YES, MET -> style.paint("32", mark.sign());
      case NO, UNMET -> style.paint("31", mark.sign());
      case DEPENDS, UNKNOWN -> style.paint("33", mark.sign());
    };
  }

  private static int widest(Note note) {
    int widest = 0;
    for (Line line : note.lines()) {
      boolean labelled = !(line instanceof Line.Verdict || line instanceof Line.Heading);
      widest = labelled ? Math.max(widest, Columns.of(note.label(line))) : widest;
    }
    return widest == 0 ? 0 : widest + 2;
  }
}
