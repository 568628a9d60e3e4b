package io.bangka.ask;

import java.util.ArrayList;
import java.util.List;

/// A list of words as the resource files write them: `key argument: form | form`, with `#` for
/// comments. Read without regular expressions, since it is read at every start.
record WordFile(List<Line> lines) {

  /// @param argument empty if there is none
  record Line(String key, String argument, List<String> forms) {}

  static WordFile read(String name) {
    var lines = new ArrayList<Line>();
    Resource.text(name)
        .lines()
        .filter(line -> !line.startsWith("#") && line.indexOf(": ") > 0)
        .forEach(line -> lines.add(line(line, line.indexOf(": "))));
    return new WordFile(List.copyOf(lines));
  }

  private static Line line(String line, int colon) {
    String head = line.substring(0, colon);
    var forms = forms(line.substring(colon + 2));
    int space = head.indexOf(' ');
    return space < 0
        ? new Line(head, "", forms)
        : new Line(head.substring(0, space), head.substring(space + 1), forms);
  }

  private static List<String> forms(String written) {
    var forms = new ArrayList<String>();
    int from = 0;
    while (from < written.length()) {
      int bar = written.indexOf(" | ", from);
      int end = bar < 0 ? written.length() : bar;
      forms.add(written.substring(from, end).strip());
      from = bar < 0 ? end : end + 3;
    }
    return List.copyOf(forms);
  }
}
