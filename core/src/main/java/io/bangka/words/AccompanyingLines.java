package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.model.Citation;
import io.bangka.model.Hazard;
import io.bangka.model.Hint;
import io.bangka.model.Limit;
import io.bangka.model.Row;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What goes with an answer: limits, fees, what is allowed and what is not, what may go wrong.
record AccompanyingLines(Words words) {

  List<Line> lines(Assessment answer) {
    boolean no = answer.verdict() != Verdict.YES;
    var lines = new ArrayList<Line>();
    limits(answer).ifPresent(lines::add);
    fees(answer).ifPresent(lines::add);
    acts(answer.allows())
        .ifPresent(a -> lines.add(new Line.Permission(a, Cited.ids(answer.allows()), true)));
    acts(answer.denies())
        .ifPresent(a -> lines.add(new Line.Denial(a, Cited.ids(answer.denies()), no)));
    answer.hazards().forEach(h -> lines.add(hazard(h)));
    answer.hints().forEach(h -> lines.add(hint(h)));
    return lines;
  }

  private Optional<Line> limits(Assessment answer) {
    return limits(answer, _ -> true);
  }

  /// Those of the limits that are asked for.
  Optional<Line> limits(Assessment answer, Predicate<Limit> askedFor) {
    var limits = answer.limits().stream().filter(b -> askedFor.test(b.limit())).toList();
    var texts = limits.stream().map(words::limit).distinct().toList();
    var sources = Cited.all(limits.stream().map(b -> b.cap().citation()));
    return joined(texts).map(text -> new Line.Limit(text, sources));
  }

  private Optional<Line> fees(Assessment answer) {
    var texts = answer.fees().stream().map(words::charge).distinct().toList();
    Stream<Citation> citations = answer.fees().stream().map(c -> c.fee().citation());
    var sources = Cited.all(citations);
    return joined(texts).map(text -> new Line.Fee(text, sources));
  }

  private Optional<String> acts(List<Row> rows) {
    var patterns = Merging.merged(rows.stream().map(Row::pattern).toList());
    return joined(patterns.stream().map(words::act).toList());
  }

  private Optional<String> joined(List<String> texts) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.tongue().sentence(words.tongue().clauses(texts)));
  }

  Line hazard(Hazard hazard) {
    String what = sentence(words.text(hazard.what()));
    String cure =
        hazard.cure().map(c -> words.tongue().say(" ", "") + sentence(words.text(c))).orElse("");
    return new Line.Hazard(what + cure, Cited.ids(hazard.citation()), true);
  }

  private Line hint(Hint hint) {
    return new Line.Hazard(sentence(words.text(hint.what())), Cited.ids(hint.citation()), true);
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }
}
