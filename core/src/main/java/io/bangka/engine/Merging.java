package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Says in fewer patterns what several say together: those that differ only in the values of one
/// attribute become one.
final class Merging {
  private Merging() {}

  static List<Pattern> of(List<Pattern> patterns) {
    var merged = new ArrayList<Pattern>();
    for (var pattern : patterns) {
      add(merged, pattern);
    }
    return List.copyOf(merged);
  }

  private static void add(List<Pattern> merged, Pattern pattern) {
    for (int i = 0; i < merged.size(); i++) {
      var both = merge(merged.get(i), pattern);
      if (both.isPresent()) {
        merged.set(i, both.get());
        return;
      }
    }
    merged.add(pattern);
  }

  private static Optional<Pattern> merge(Pattern one, Pattern other) {
    if (!one.kind().equals(other.kind()) || !one.tests().keySet().equals(other.tests().keySet())) {
      return Optional.empty();
    }
    var differing =
        one.tests().entrySet().stream()
            .filter(e -> !e.getValue().equals(other.tests().get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (differing.isEmpty()) {
      return Optional.of(one);
    }
    return differing.size() == 1 ? union(one, other, differing.getFirst()) : Optional.empty();
  }

  private static Optional<Pattern> union(Pattern one, Pattern other, String attribute) {
    if (one.tests().get(attribute) instanceof Test.OneOf(var mine)
        && other.tests().get(attribute) instanceof Test.OneOf(var theirs)) {
      var values = new TreeSet<>(mine);
      values.addAll(theirs);
      var tests = new TreeMap<>(one.tests());
      tests.put(attribute, new Test.OneOf(values));
      return Optional.of(new Pattern(one.kind(), tests));
    }
    return Optional.empty();
  }
}
