package io.bangka.words;

import io.bangka.engine.Assessment;
import io.bangka.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/// The lines about one platform: why, what it takes, what to do, what goes with it, and what is
/// disputed.
record PlatformLines(Words words) {

  List<Line> lines(List<Told> answers) {
    Told principal = answers.getFirst();
    Told reach = reach(answers);
    var lines = new ArrayList<Line>();
    var reasons = new ReasonLines(words);
    lines.addAll(reasons.reasons(answers));
    boolean thing = principal.assessment().asked() == Assessment.Asked.USE_HOLDING;
    if (thing && principal.assessment().verdict() != Verdict.YES) {
      lines.addAll(reasons.accepts(principal, reach));
    }
    if (reach.assessment().asked() == Assessment.Asked.REACH) {
      lines.addAll(new WayLines(words).lines(reach, !reach.equals(principal)));
    }
    reach.reports().ifPresent(told -> lines.add(new Line.Reports(words.reports(told))));
    lines.addAll(new AccompanyingLines(words).lines(reach.assessment()));
    lines.addAll(new GapLines(words).lines(answers));
    lines.addAll(reasons.disputes(answers));
    return lines;
  }

  private static Told reach(List<Told> answers) {
    return answers.stream()
        .filter(told -> told.assessment().asked() == Assessment.Asked.REACH)
        .findFirst()
        .orElse(answers.getFirst());
  }
}
