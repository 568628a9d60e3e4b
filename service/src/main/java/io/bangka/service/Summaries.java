package io.bangka.service;

import io.bangka.model.Verdict;
import io.bangka.words.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One word over several platforms.
final class Summaries {
  private Summaries() {}

  /// All principal answers equal: that; any yes: partly; else it depends.
  static Answer.Summary of(List<Told> answers) {
    Set<Verdict> verdicts = Set.copyOf(principal(answers));
    if (verdicts.size() == 1) {
      return switch (verdicts.iterator().next()) {
        case YES -> Answer.Summary.YES;
        case NO -> Answer.Summary.NO;
        case DEPENDS -> Answer.Summary.DEPENDS;
      };
    }
    return verdicts.contains(Verdict.YES) ? Answer.Summary.PARTLY : Answer.Summary.DEPENDS;
  }

  private static List<Verdict> principal(List<Told> answers) {
    var first = new LinkedHashMap<Optional<String>, Verdict>();
    answers.forEach(t -> first.putIfAbsent(t.goal().platform(), t.assessment().verdict()));
    return List.copyOf(first.values());
  }
}
