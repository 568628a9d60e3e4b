package io.bangka.words;

import java.util.function.UnaryOperator;

/// A line with its text in other characters. What a source is called stays as it is.
final class Rewritten {
  private Rewritten() {}

  static Line with(Line line, UnaryOperator<String> written) {
    String text = written.apply(line.text());
    return switch (line) {
      case Line.Source source -> source;
      case Line.Verdict(var mark, _) -> new Line.Verdict(mark, text);
      case Line.Lead(var want, _, var from) -> new Line.Lead(want, text, from);
      case Line.Nearest(_, var from) -> new Line.Nearest(text, from);
      case Line.Claim(_, var from) -> new Line.Claim(text, from);
      case Line.Understood(_, var profile) -> new Line.Understood(text, profile);
      case Line.Assumption(_, var detail) -> new Line.Assumption(text, detail);
      case Line.Heading _ -> new Line.Heading(text);
      case Line.Reason(var mark, _, var from, var detail) ->
          new Line.Reason(mark, text, from, detail);
      case Line.Cause(_, var from) -> new Line.Cause(text, from);
      case Line.Accepts(_, var from, var detail) -> new Line.Accepts(text, from, detail);
      case Line.Way(var mark, _, var from, var detail) -> new Line.Way(mark, text, from, detail);
      case Line.Task(_, var from) -> new Line.Task(text, from);
      case Line.Deadline(_, var from) -> new Line.Deadline(text, from);
      case Line.Limit(_, var from) -> new Line.Limit(text, from);
      case Line.Fee(_, var from) -> new Line.Fee(text, from);
      case Line.Total(_, var from) -> new Line.Total(text, from);
      case Line.Permission(_, var from, var detail) -> new Line.Permission(text, from, detail);
      case Line.Denial(_, var from, var detail) -> new Line.Denial(text, from, detail);
      case Line.Hazard(_, var from, var detail) -> new Line.Hazard(text, from, detail);
      case Line.Reports _ -> new Line.Reports(text);
      case Line.Gap(_, var detail) -> new Line.Gap(text, detail);
      case Line.Ask _ -> new Line.Ask(text);
      case Line.Disputed(_, var from) -> new Line.Disputed(text, from);
    };
  }
}
