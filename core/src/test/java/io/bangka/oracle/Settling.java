package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every way to settle all that was left open of one holding, of the person or of an act.
record Settling(SmallWorld world) {

  List<Full> each(Holding said) {
    var attributes = List.copyOf(world.attributes(said.kind()));
    var options = attributes.stream().map(attribute -> options(said, attribute)).toList();
    return Combinations.oneOfEach(options).stream()
        .map(values -> full(said.kind(), attributes, values))
        .toList();
  }

  private static Full full(String kind, List<String> attributes, List<SortedSet<String>> values) {
    var settled = new TreeMap<String, SortedSet<String>>();
    for (int i = 0; i < attributes.size(); i++) {
      settled.put(attributes.get(i), values.get(i));
    }
    return new Full(kind, settled);
  }

  /// Said exactly, it is that and no more; said in part, each of its values passes.
  private List<SortedSet<String>> options(Holding holding, String attribute) {
    Optional<Said> said = Optional.ofNullable(holding.said().get(attribute));
    if (said.isPresent() && said.get() instanceof Said.Exactly(var values)) {
      return List.of(values);
    }
    var possible =
        world.values(holding.kind(), attribute).stream()
            .filter(value -> said.isEmpty() || passes(said.get(), value))
            .toList();
    int most = world.takesSeveral(holding.kind(), attribute) ? possible.size() : 1;
    return Combinations.subsets(possible, most).stream()
        .filter(set -> !set.isEmpty())
        .map(Settling::sorted)
        .toList();
  }

  private static boolean passes(Said said, String value) {
    return switch (said) {
      case Said.Exactly(var values) -> values.contains(value);
      case Said.Within(Test test) -> Matching.passes(test, Set.of(value));
    };
  }

  private static SortedSet<String> sorted(List<String> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
