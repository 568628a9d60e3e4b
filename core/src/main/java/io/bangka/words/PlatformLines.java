package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Citation;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines about one platform: why, what it takes, what to do, and what goes with it.
record PlatformLines(Words words) {
  private static final int REASONS = 5;

  List<Line> lines(List<Told> answers) {
    Told principal = answers.getFirst();
    Told reach =
        answers.stream()
            .filter(t -> t.assessment().asked() == Assessment.Asked.REACH)
            .findFirst()
            .orElse(principal);
    var lines = new ArrayList<Line>();
    lines.addAll(reasons(answers));
    if (principal.assessment().verdict() != Verdict.YES) {
      lines.addAll(accepts(principal, reach));
    }
    lines.addAll(new WayLines(words).lines(reach, !reach.equals(principal)));
    lines.addAll(accompanying(reach));
    lines.addAll(asks(answers));
    lines.addAll(disputes(answers));
    return lines;
  }

  private List<Line> reasons(List<Told> answers) {
    var lines = new LinkedHashSet<Line>();
    int shown = 0;
    for (Told told : answers) {
      boolean first = told.equals(answers.getFirst());
      for (Finding finding : ordered(told)) {
        lines.add(reason(told, finding, !first || shown++ >= REASONS));
      }
    }
    return List.copyOf(lines);
  }

  /// What stands in the way comes first, then what is open, then what is met.
  private List<Finding> ordered(Told told) {
    boolean thing = told.assessment().asked() == Assessment.Asked.USE_HOLDING;
    return told.assessment().because().stream()
        .filter(f -> !thing || f.state() == Truth.TRUE || Kinds.forThings(f.requirement()))
        .sorted(Comparator.comparingInt(f -> rank(told, f)))
        .toList();
  }

  private static int rank(Told told, Finding finding) {
    int met = told.assessment().verdict() == Verdict.YES ? 0 : 2;
    return switch (finding.state()) {
      case FALSE -> 0;
      case UNKNOWN -> 1;
      case TRUE -> met;
    };
  }

  private Line reason(Told told, Finding finding, boolean detail) {
    return new Line.Reason(
        Mark.of(finding.state()),
        words.tongue().sentence(words.finding(told, finding)),
        Cited.ids(finding),
        detail);
  }

  /// What may fill the roles that stand in the way.
  private List<Line> accepts(Told principal, Told reach) {
    var roles = new LinkedHashSet<String>();
    var lines = new ArrayList<Line>();
    for (Finding finding : principal.assessment().because()) {
      if (finding.requirement() instanceof Requirement.Role role
          && finding.state() != Truth.TRUE
          && Kinds.forThings(role)
          && roles.add(role.name())) {
        lines.add(accepts(role, reach));
      }
    }
    return lines;
  }

  private Line accepts(Requirement.Role role, Told told) {
    var asOf = told.assessment().asOf();
    return new Line.Accepts(
        words.tongue().sentence(words.requirement(role, asOf)), Cited.accepting(role, asOf), false);
  }

  private List<Line> accompanying(Told told) {
    Assessment answer = told.assessment();
    var lines = new ArrayList<Line>();
    answer
        .limits()
        .forEach(
            b -> lines.add(new Line.Limit(sentence(words.limit(b)), b.cap().citation().ids())));
    answer
        .fees()
        .forEach(c -> lines.add(new Line.Fee(sentence(words.charge(c)), c.fee().citation().ids())));
    boolean no = answer.verdict() == Verdict.NO;
    acts(answer.allows())
        .ifPresent(a -> lines.add(new Line.Permission(a, ids(answer.allows()), true)));
    acts(answer.denies()).ifPresent(a -> lines.add(new Line.Denial(a, ids(answer.denies()), no)));
    answer.hazards().forEach(h -> lines.add(hazard(h.what(), h.cure(), h.citation())));
    answer.hints().forEach(h -> lines.add(hazard(h.what(), Optional.empty(), h.citation())));
    return lines;
  }

  private Optional<String> acts(List<Row> rows) {
    var acts =
        Merging.merged(rows.stream().map(Row::pattern).toList()).stream().map(words::act).toList();
    return acts.isEmpty() ? Optional.empty() : Optional.of(sentence(words.tongue().clauses(acts)));
  }

  private static List<String> ids(List<Row> rows) {
    return rows.stream().flatMap(r -> r.citation().ids().stream()).distinct().toList();
  }

  private Line hazard(
      io.bangka.model.LocalText what, Optional<io.bangka.model.LocalText> cure, Citation citation) {
    String text =
        sentence(words.text(what))
            + cure.map(c -> words.tongue().say(" ", "") + sentence(words.text(c))).orElse("");
    return new Line.Hazard(text, citation.ids(), true);
  }

  private List<Line> asks(List<Told> answers) {
    var questions = new LinkedHashSet<String>();
    answers.forEach(t -> t.assessment().asks().forEach(a -> questions.add(words.question(a))));
    return questions.stream().limit(3).map(q -> (Line) new Line.Ask(q)).toList();
  }

  private List<Line> disputes(List<Told> answers) {
    Set<Line> lines = new LinkedHashSet<>();
    for (Told told : answers) {
      for (Finding finding : told.assessment().because()) {
        for (Row row : finding.disputed()) {
          lines.add(new Line.Disputed(sentence(words.disputed(told, row)), row.citation().ids()));
        }
      }
    }
    return List.copyOf(lines);
  }

  private String sentence(String words) {
    return this.words.tongue().sentence(words);
  }
}
