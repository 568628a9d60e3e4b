package io.bangka.pack;

import io.bangka.model.Domain;
import io.bangka.model.Vocabulary;
import java.util.Set;

/// What the vocabulary says that people can do.
final class Acts {
  /// The attribute of an act that says what is done.
  static final String DO = "do";

  private Acts() {}

  /// Empty if the vocabulary has no list of acts.
  static Set<String> names(Vocabulary vocabulary) {
    return vocabulary
        .kind(Vocabulary.ACT)
        .flatMap(kind -> kind.attribute(DO))
        .filter(attribute -> attribute.domain() instanceof Domain.Coded)
        .map(attribute -> ((Domain.Coded) attribute.domain()).values().keySet())
        .orElse(Set.of());
  }
}
