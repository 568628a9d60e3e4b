package io.bangka.workshop.diff;

import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/// Values of one attribute that no test tells apart are one class.
final class ValueClasses {
  private ValueClasses() {}

  /// The values by class, each class as the test that it alone passes.
  static List<Test> of(Collection<String> values, List<Test> tests) {
    var classes = new LinkedHashMap<BitSet, TreeSet<String>>();
    for (String value : new TreeSet<>(values)) {
      classes.computeIfAbsent(signature(value, tests), _ -> new TreeSet<>()).add(value);
    }
    return classes.values().stream().<Test>map(Test.OneOf::new).toList();
  }

  private static BitSet signature(String value, List<Test> tests) {
    var signature = new BitSet(tests.size());
    for (int i = 0; i < tests.size(); i++) {
      signature.set(i, names(tests.get(i), value));
    }
    return signature;
  }

  static boolean names(Test test, String value) {
    return switch (test) {
      case Test.OneOf(var values) -> values.contains(value);
      case Test.NoneOf(var values) -> values.contains(value);
      case Test.Range _ -> false;
    };
  }

  /// The range, cut where another range starts or ends.
  static List<Test> of(Test.Range range, List<Test> tests) {
    var starts = new TreeSet<Long>();
    for (Test test : tests) {
      if (test instanceof Test.Range other) {
        other.atLeast().ifPresent(starts::add);
        other.atMost().ifPresent(most -> starts.add(most + 1));
      }
    }
    var parts = new ArrayList<Test>();
    OptionalLong low = range.atLeast();
    for (long start : starts) {
      if (start > range.low() && start <= range.high()) {
        parts.add(new Test.Range(low, OptionalLong.of(start - 1)));
        low = OptionalLong.of(start);
      }
    }
    parts.add(new Test.Range(low, range.atMost()));
    return parts;
  }
}
