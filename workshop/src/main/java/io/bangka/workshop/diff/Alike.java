package io.bangka.workshop.diff;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Says things together that differ in the value of one attribute: a Visa card and a Mastercard are
/// a Visa or Mastercard card. What is part of a wider one is not said.
final class Alike {
  private Alike() {}

  static List<Pattern> together(Collection<Pattern> things) {
    var left = new ArrayList<>(things.stream().distinct().toList());
    for (int i = 0; i < left.size(); i++) {
      for (int j = left.size() - 1; j > i; j--) {
        var joined = joined(left.get(i), left.get(j));
        if (joined.isPresent()) {
          left.set(i, joined.get());
          left.remove(j);
        }
      }
    }
    return left.stream()
        .filter(thing ->
            thing.tests().isEmpty()
                || left.stream().noneMatch(o -> !o.tests().isEmpty() && thing.strictlyWithin(o)))
        .toList();
  }

  private static Optional<Pattern> joined(Pattern one, Pattern other) {
    if (!one.kind().equals(other.kind()) || !one.tests().keySet().equals(other.tests().keySet())) {
      return Optional.empty();
    }
    var differing =
        one.tests().keySet().stream()
            .filter(path -> !Objects.equals(one.tests().get(path), other.tests().get(path)))
            .toList();
    if (differing.size() != 1) {
      return Optional.empty();
    }
    String path = differing.getFirst();
    return one.tests().get(path) instanceof Test.OneOf(var mine)
            && other.tests().get(path) instanceof Test.OneOf(var theirs)
        ? Optional.of(with(one, path, mine, theirs))
        : Optional.empty();
  }

  private static Pattern with(
      Pattern pattern, String path, Collection<String> mine, Collection<String> theirs) {
    var values = new TreeSet<>(mine);
    values.addAll(theirs);
    var tests = new TreeMap<>(pattern.tests());
    tests.put(path, new Test.OneOf(values));
    return new Pattern(pattern.kind(), tests);
  }
}
