package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.List;

/// Adds to what was said of each holding what the vocabulary implies of it: a Chinese identity card
/// was issued in China, though nobody says so; and what goes without saying: whoever names a card
/// that is out of use says so. Of an attribute with several values an implication tells only one,
/// and nothing is added.
final class Implied {
  private Implied() {}

  static Profile in(Profile profile, Vocabulary vocabulary) {
    return new Profile(
        profile.person(),
        profile.holdings().stream().map(h -> in(h, vocabulary)).toList(),
        profile.lacks(),
        profile.complete());
  }

  private static Holding in(Holding holding, Vocabulary vocabulary) {
    var result = holding;
    boolean changed = true;
    while (changed) {
      var before = result;
      for (var implication : vocabulary.implications()) {
        if (implication instanceof Implication.Same(var when, var then)
            && Matching.surely(when, result)) {
          for (var entry : then.tests().entrySet()) {
            if (!vocabulary.attribute(result.kind(), entry.getKey()).several()) {
              result = adding(result, entry.getKey(), said(entry.getValue()));
            }
          }
        }
      }
      changed = !before.equals(result);
    }
    return tacit(result, vocabulary);
  }

  private static Holding tacit(Holding holding, Vocabulary vocabulary) {
    var result = holding;
    for (var attribute : vocabulary.kind(holding.kind()).orElseThrow().attributes().values()) {
      if (attribute.tacit() && attribute.unsaid().isPresent()) {
        result = adding(result, attribute.path(), attribute.unsaid().get());
      }
    }
    return result;
  }

  private static Holding adding(Holding holding, String attribute, Said said) {
    return holding.said().containsKey(attribute) ? holding : holding.with(attribute, said);
  }

  private static Said said(Test test) {
    return test instanceof Test.OneOf(var values) && values.size() == 1
        ? new Said.Exactly(values)
        : new Said.Within(test);
  }

  /// The same for several holdings at once.
  static List<Holding> in(List<Holding> holdings, Vocabulary vocabulary) {
    return holdings.stream().map(h -> in(h, vocabulary)).toList();
  }
}
