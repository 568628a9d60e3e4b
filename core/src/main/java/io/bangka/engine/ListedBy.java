package io.bangka.engine;

import io.bangka.model.Kind;
import io.bangka.model.Vocabulary;
import java.util.List;

/// Which attributes may tell the entries of a list of a kind apart.
final class ListedBy {
  private ListedBy() {}

  /// In the order in which they are tried; every attribute, where the vocabulary does not say.
  static List<String> of(Vocabulary vocabulary, String kind) {
    return vocabulary
        .kind(kind)
        .map(k -> k.listing().map(Kind.Listing::by).orElse(List.copyOf(k.attributes().keySet())))
        .orElse(List.of());
  }
}
