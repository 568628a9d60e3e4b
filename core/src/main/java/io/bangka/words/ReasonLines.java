package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Holding;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Why an answer is what it is, and what the roles take that stand in the way.
record ReasonLines(Words words) {
  private static final int REASONS = 5;

  /// What several procedures say alike is said once.
  List<Line> reasons(List<Told> answers) {
    var lines = new LinkedHashMap<List<Object>, Line.Reason>();
    int shown = 0;
    for (Told told : answers) {
      boolean first = told.equals(answers.getFirst());
      for (Finding finding : ordered(told)) {
        boolean detail =
            !first || aside(told, finding) || beside(told, finding) || shown >= REASONS;
        var line = reason(told, finding, detail);
        var before = lines.putIfAbsent(List.of(line.mark(), line.text()), line);
        if (before != null) {
          lines.put(List.of(line.mark(), line.text()), both(before, line));
        }
        shown += detail || before != null ? 0 : 1;
      }
    }
    return List.copyOf(lines.values());
  }

  private static Line.Reason both(Line.Reason one, Line.Reason other) {
    var sources = new LinkedHashSet<>(one.sources());
    sources.addAll(other.sources());
    return new Line.Reason(
        one.mark(), one.text(), List.copyOf(sources), one.detail() && other.detail());
  }

  /// What stands in the way comes first, then what is open, then what is met.
  private List<Finding> ordered(Told told) {
    boolean thing = told.assessment().asked() == Assessment.Asked.USE_HOLDING;
    return told.assessment().because().stream()
        .filter(f -> !thing || f.state() == Truth.TRUE || could(told, f))
        .sorted(Comparator.comparingInt(f -> rank(told, f)))
        .toList();
  }

  private static boolean could(Told told, Finding finding) {
    String kind = told.asked().map(Holding::kind).orElse("");
    return Kinds.couldBe(finding.requirement(), kind);
  }

  /// Not of the procedure that the answer speaks of, and not what decides beyond it.
  private static boolean aside(Told told, Finding finding) {
    boolean settled = told.assessment().verdict() == Verdict.YES;
    return (finding.state() == Truth.FALSE || (finding.state() == Truth.UNKNOWN && settled))
        && told.assessment().procedure().filter(finding.procedure()::equals).isEmpty();
  }

  /// A role that nobody had in mind, of a thing that fills another.
  private static boolean beside(Told told, Finding finding) {
    return told.assessment().verdict() == Verdict.YES
        && finding.state() == Truth.FALSE
        && !Kinds.forPaying(finding.requirement());
  }

  private static int rank(Told told, Finding finding) {
    return switch (finding.state()) {
      case FALSE -> 0;
      case UNKNOWN -> 1;
      case TRUE -> told.assessment().verdict() == Verdict.YES ? 0 : 2;
    };
  }

  private Line.Reason reason(Told told, Finding finding, boolean detail) {
    return new Line.Reason(
        Mark.of(finding.state()),
        words.tongue().sentence(words.finding(told, finding)),
        Cited.ids(finding),
        detail);
  }

  /// A role that the way shows already needs no line of its own among what suffices.
  List<Line> accepts(Told principal, Told reach) {
    var lines = new LinkedHashSet<Line>();
    for (Finding finding : principal.assessment().because()) {
      if (finding.requirement() instanceof Requirement.Role role
          && finding.state() != Truth.TRUE
          && Kinds.forThings(role)) {
        lines.add(accepts(role, reach, aside(principal, finding) || !filled(reach, role)));
      }
    }
    return List.copyOf(lines);
  }

  /// Whether the person has something for the role, so that the way names that instead.
  private static boolean filled(Told reach, Requirement.Role role) {
    return reach.assessment().because().stream()
        .anyMatch(f -> f.requirement().equals(role) && f.metBy().isPresent());
  }

  private Line accepts(Requirement.Role role, Told told, boolean detail) {
    var asOf = told.assessment().asOf();
    return new Line.Accepts(
        words.tongue().sentence(words.requirement(role, asOf)),
        Cited.accepting(role, asOf),
        detail);
  }

  List<Line> disputes(List<Told> answers) {
    Set<Line> lines = new LinkedHashSet<>();
    for (Told told : answers) {
      for (Finding finding : told.assessment().because()) {
        finding.disputed().forEach(row -> lines.add(disputed(told, row)));
      }
    }
    return new ArrayList<>(lines);
  }

  private Line disputed(Told told, Row row) {
    return new Line.Disputed(
        words.tongue().sentence(words.disputed(told, row)), Cited.ids(row.citation()));
  }
}
