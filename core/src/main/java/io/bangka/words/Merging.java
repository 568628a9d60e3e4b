package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fewer patterns that together say the same: what another one covers goes, and two that differ
/// only in the values of one attribute become one. For showing only.
final class Merging {
  private Merging() {}

  static List<Pattern> merged(List<Pattern> patterns) {
    var merged = new ArrayList<Pattern>();
    patterns.forEach(pattern -> add(merged, pattern));
    return merged;
  }

  private static void add(List<Pattern> merged, Pattern pattern) {
    if (merged.stream().anyMatch(pattern::within)) {
      return;
    }
    merged.removeIf(other -> other.within(pattern));
    for (int i = 0; i < merged.size(); i++) {
      Optional<Pattern> both = union(merged.get(i), pattern);
      if (both.isPresent()) {
        merged.set(i, both.get());
        return;
      }
    }
    merged.add(pattern);
  }

  private static Optional<Pattern> union(Pattern one, Pattern other) {
    if (!one.kind().equals(other.kind()) || !one.tests().keySet().equals(other.tests().keySet())) {
      return Optional.empty();
    }
    List<String> different =
        one.tests().keySet().stream()
            .filter(path -> !Objects.equals(one.tests().get(path), other.tests().get(path)))
            .toList();
    return different.size() == 1 ? union(one, other, different.getFirst()) : Optional.empty();
  }

  private static Optional<Pattern> union(Pattern one, Pattern other, String path) {
    if (one.tests().get(path) instanceof Test.OneOf(var mine)
        && other.tests().get(path) instanceof Test.OneOf(var theirs)) {
      var values = new TreeSet<>(mine);
      values.addAll(theirs);
      var tests = new TreeMap<>(one.tests());
      tests.put(path, new Test.OneOf(values));
      return Optional.of(new Pattern(one.kind(), tests));
    }
    return Optional.empty();
  }
}
