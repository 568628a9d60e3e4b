package io.bangka.ask;

import io.bangka.model.Implication;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.Collections;

/// Whether the vocabulary's implications let a thing be: a Chinese identity card of Cyprus is none.
record Possible(Vocabulary vocabulary) {
  boolean is(Candidate candidate) {
    return vocabulary.implications().stream()
        .allMatch(i -> !(i instanceof Implication.Same same) || !contradicts(candidate, same));
  }

  private static boolean contradicts(Candidate candidate, Implication.Same same) {
    return candidate.holding().kind().equals(same.when().kind())
        && same.when().tests().entrySet().stream()
            .allMatch(e -> surely(candidate, e.getKey(), e.getValue()))
        && same.then().tests().entrySet().stream()
            .anyMatch(e -> never(candidate, e.getKey(), e.getValue()));
  }

  private static boolean surely(Candidate candidate, String attribute, Test test) {
    var said = candidate.holding().said().get(attribute);
    return said != null && Candidate.test(said).within(test);
  }

  private static boolean never(Candidate candidate, String attribute, Test test) {
    var said = candidate.holding().said().get(attribute);
    if (said == null || !(test instanceof Test.OneOf required)) {
      return false;
    }
    return switch (Candidate.test(said)) {
      case Test.OneOf one -> Collections.disjoint(one.values(), required.values());
      case Test.NoneOf none -> none.values().containsAll(required.values());
      case Test.Range _ -> false;
    };
  }
}
