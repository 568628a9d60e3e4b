package io.bangka.oracle;

import io.bangka.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A vocabulary whose every attribute has few values, all of them listed.
///
/// @param domains by kind and attribute: the values, as [Matching] reads them. A whole number or a
///   day needs a value on each side of every bound that is tested; an open list needs a value that
///   the vocabulary does not name.
record SmallWorld(Vocabulary vocabulary, Map<String, Map<String, List<String>>> domains) {

  List<String> values(String kind, String attribute) {
    return domains.getOrDefault(kind, Map.of()).getOrDefault(attribute, List.of());
  }

  Set<String> attributes(String kind) {
    return new TreeSet<>(domains.getOrDefault(kind, Map.of()).keySet());
  }

  boolean takesSeveral(String kind, String attribute) {
    return vocabulary.attribute(kind, attribute).several();
  }
}
