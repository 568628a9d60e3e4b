package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.model.Effect;
import io.bangka.model.Pattern;
import io.bangka.model.Requirement;
import io.bangka.model.Test;
import io.bangka.model.Truth;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What the person can do: the steps that are open, what would open them, or what the usual way
/// takes.
record WayLines(Words words) {
  private static final int REMEDIES = 3;

  /// @param apart whether the answer is not the principal one, so that its verdict must be said
  List<Line> lines(Told reach, boolean apart) {
    Assessment answer = reach.assessment();
    var lines = new ArrayList<Line>();
    if (apart) {
      lines.add(new Line.Way(Mark.of(answer.verdict()), words.verdict(reach), List.of(), false));
    }
    if (!answer.steps().isEmpty()) {
      lines.add(way(words.steps(answer.steps()), List.of(), false));
    }
    if (answer.verdict() == Verdict.DEPENDS) {
      usual(answer).ifPresent(lines::add);
    }
    reach.relief().split().ifPresent(s -> lines.add(way(words.split(s), List.of(), false)));
    if (!reach.relief().instead().isEmpty()) {
      lines.add(way(words.instead(reach.relief().instead()), List.of(), false));
    }
    boolean no = answer.verdict() == Verdict.NO;
    answer.remedies().stream().limit(REMEDIES).forEach(r -> lines.add(remedy(r, !no)));
    return lines;
  }

  private Line remedy(Remedy remedy, boolean detail) {
    return way(words.remedy(remedy), List.of(), detail);
  }

  private Line way(String text, List<String> sources, boolean detail) {
    return new Line.Way(Mark.YES, words.tongue().sentence(text), sources, detail);
  }

  /// What works for most: for each role the thing that fills it, else the first that could. Empty
  /// if nobody says what could.
  private Optional<Line> usual(Assessment answer) {
    var things = new LinkedHashSet<String>();
    var sources = new LinkedHashSet<String>();
    for (Finding finding : answer.because()) {
      if (finding.requirement() instanceof Requirement.Role role
          && Kinds.forThings(role)
          && answer.procedure().filter(finding.procedure()::equals).isPresent()) {
        var thing = thing(finding, role, answer);
        if (thing.isEmpty()) {
          return Optional.empty();
        }
        things.add(thing.get());
        sources.addAll(Cited.accepting(role, answer.asOf()));
      }
    }
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(way(works(List.copyOf(things)), List.copyOf(sources), false));
  }

  private String works(List<String> things) {
    String plus = words.tongue().say(", plus ", "，加");
    return words.set(words.tongue().say("works with: ", "可行：") + String.join(plus, things));
  }

  private Optional<String> thing(Finding finding, Requirement.Role role, Assessment answer) {
    return finding
        .metBy()
        .filter(_ -> finding.state() == Truth.TRUE)
        .map(words::plainly)
        .or(() ->
            RequirementWords.patterns(role, Effect.ACCEPTS, answer.asOf()).stream()
                .findFirst()
                .map(pattern -> words.pattern(first(pattern))));
  }

  /// Of several kinds of papers the first in the vocabulary, which is the usual.
  private Pattern first(Pattern pattern) {
    return Optional.ofNullable(pattern.tests().get("kind"))
        .flatMap(test -> words.naming().first(pattern.kind(), "kind", test))
        .map(value -> with(pattern, value))
        .orElse(pattern);
  }

  private static Pattern with(Pattern pattern, String kind) {
    var tests = new TreeMap<>(pattern.tests());
    tests.put("kind", Test.oneOf(kind));
    return new Pattern(pattern.kind(), tests);
  }
}
