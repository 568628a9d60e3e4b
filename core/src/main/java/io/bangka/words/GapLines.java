package io.bangka.words;

import io.bangka.model.Gap;
import io.bangka.model.Why;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What is not known, though it was searched for, and no reason tells it already.
record GapLines(Words words) {

  List<Line> lines(List<Told> answers) {
    var lines = new LinkedHashSet<Line>();
    for (Told told : answers) {
      told.gaps().stream()
          .filter(gap -> !isTold(told, gap))
          .forEach(gap -> lines.add(new Line.Gap(sentence(gap), !matters(told, gap))));
    }
    return new ArrayList<>(lines);
  }

  private static boolean isTold(Told told, Gap gap) {
    return told.assessment().because().stream()
        .anyMatch(finding -> !GapWords.behind(finding, List.of(gap)).isEmpty());
  }

  /// Where the answer is open for want of a source, where it is about what the person named, and
  /// where somebody asks about an amount.
  private static boolean matters(Told told, Gap gap) {
    boolean open = told.assessment().why().equals(Optional.of(Why.UNSOURCED));
    boolean quantity =
        gap.about() instanceof Gap.About.Limit || gap.about() instanceof Gap.About.Fee;
    return open || gap.applies().isPresent() || (quantity && told.goal().spending().isPresent());
  }

  private String sentence(Gap gap) {
    return words.tongue().sentence(words.gap(gap));
  }
}
