package io.bangka.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A note cut down to what suffices: no details, of many sources for one line the best, and of
/// these no titles.
final class Brief {
  /// Sources a line; they stand in the order of their authority, the newest first.
  private static final int SOURCES = 2;

  private Brief() {}

  static List<Line> of(List<Line> lines) {
    Set<String> cited = cited(lines);
    return lines.stream()
        .filter(line -> line instanceof Line.Source s ? cited.contains(s.id()) : !line.detail())
        .map(Brief::cut)
        .toList();
  }

  /// What the brief cites, in the order in which a reader meets it.
  static Set<String> cited(List<Line> lines) {
    var ids = new LinkedHashSet<String>();
    lines.stream().filter(line -> !line.detail()).forEach(line -> ids.addAll(best(line.sources())));
    return ids;
  }

  private static List<String> best(List<String> sources) {
    return sources.subList(0, Math.min(SOURCES, sources.size()));
  }

  private static Line cut(Line line) {
    return switch (line) {
      case Line.Verdict _, Line.Understood _, Line.Assumption _, Line.Heading _, Line.Ask _ -> line;
      case Line.Gap _, Line.Reports _ -> line;
      case Line.Source(int number, var id, _, var shortly, var url, var detail) ->
          new Line.Source(number, id, shortly, shortly, url, detail);
      case Line.Reason(var mark, var text, var from, var detail) ->
          new Line.Reason(mark, text, best(from), detail);
      case Line.Lead(var want, var text, var from) -> new Line.Lead(want, text, best(from));
      case Line.Nearest(var text, var from) -> new Line.Nearest(text, best(from));
      case Line.Claim(var text, var from) -> new Line.Claim(text, best(from));
      case Line.Cause(var text, var from) -> new Line.Cause(text, best(from));
      case Line.Accepts(var text, var from, var detail) ->
          new Line.Accepts(text, best(from), detail);
      case Line.Way(var mark, var text, var from, var detail) ->
          new Line.Way(mark, text, best(from), detail);
      case Line.Task(var text, var from) -> new Line.Task(text, best(from));
      case Line.Deadline(var text, var from) -> new Line.Deadline(text, best(from));
      case Line.Limit(var text, var from) -> new Line.Limit(text, best(from));
      case Line.Fee(var text, var from) -> new Line.Fee(text, best(from));
      case Line.Total(var text, var from) -> new Line.Total(text, best(from));
      case Line.Permission(var text, var from, var detail) ->
          new Line.Permission(text, best(from), detail);
      case Line.Denial(var text, var from, var detail) -> new Line.Denial(text, best(from), detail);
      case Line.Hazard(var text, var from, var detail) -> new Line.Hazard(text, best(from), detail);
      case Line.Disputed(var text, var from) -> new Line.Disputed(text, best(from));
    };
  }
}
