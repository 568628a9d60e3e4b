package io.bangka.oracle;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which pattern is narrower, found by trying values: those that the tests name, and one that
/// nobody has named yet. Value by value, also where an attribute takes several.
final class Narrower {
  private static final String UNNAMED = "a-value-that-nobody-named";

  private Narrower() {}

  static boolean strictly(Pattern narrow, Pattern wide) {
    return within(narrow, wide) && !within(wide, narrow);
  }

  private static boolean within(Pattern narrow, Pattern wide) {
    return narrow.kind().equals(wide.kind())
        && wide.tests().entrySet().stream()
            .allMatch(test -> implies(testOf(narrow, test.getKey()), test.getValue()));
  }

  private static Optional<Test> testOf(Pattern pattern, String attribute) {
    return Optional.ofNullable(pattern.tests().get(attribute));
  }

  /// Whether every value that passes the one test passes the other.
  ///
  /// @param narrow empty where a pattern does not test the attribute
  static boolean implies(Optional<Test> narrow, Test wide) {
    return values(narrow, wide).stream()
        .filter(value -> narrow.isEmpty() || Matching.passes(narrow.get(), Set.of(value)))
        .allMatch(value -> Matching.passes(wide, Set.of(value)));
  }

  private static Set<String> values(Optional<Test> narrow, Test wide) {
    var values = new TreeSet<>(named(wide));
    narrow.ifPresent(test -> values.addAll(named(test)));
    if (!(wide instanceof Test.Range)) {
      values.add(UNNAMED);
    }
    return values;
  }

  private static List<String> named(Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> List.copyOf(values);
      case Test.NoneOf(var values) -> List.copyOf(values);
      case Test.Range range ->
          Stream.of(range.low(), range.low() - 1, range.high(), range.high() + 1)
              .map(String::valueOf)
              .toList();
    };
  }
}
