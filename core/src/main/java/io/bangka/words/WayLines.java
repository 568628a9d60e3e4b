package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.engine.Assessment.Finding;
import io.bangka.engine.Assessment.Remedy;
import io.bangka.model.Effect;
import io.bangka.model.Pattern;
import io.bangka.model.Requirement;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /// What works for most: for each role the thing that fills it, else the first that could.
  private Optional<Line> usual(Assessment answer) {
    var things = new ArrayList<String>();
    var sources = new ArrayList<String>();
    for (Finding finding : answer.because()) {
      if (finding.requirement() instanceof Requirement.Role role
          && Kinds.forThings(role)
          && answer.procedure().filter(finding.procedure()::equals).isPresent()) {
        thing(finding, role, answer).ifPresent(things::add);
        sources.addAll(Cited.accepting(role, answer.asOf()));
      }
    }
    if (things.isEmpty()) {
      return Optional.empty();
    }
    String text =
        words.tongue().say("works with: ", "可行：")
            + words.tongue().both(things.stream().distinct().toList());
    return Optional.of(way(words.set(text), sources.stream().distinct().toList(), false));
  }

  private Optional<String> thing(Finding finding, Requirement.Role role, Assessment answer) {
    return finding
        .metBy()
        .map(words::plainly)
        .or(() ->
            RequirementWords.patterns(role, Effect.ACCEPTS, answer.asOf()).stream()
                .findFirst()
                .map((Pattern p) -> words.pattern(p)));
  }
}
