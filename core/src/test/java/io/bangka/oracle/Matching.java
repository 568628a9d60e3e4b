package io.bangka.oracle;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.Collections;
import java.util.Set;

/// Whether something fully known passes a test or matches a pattern: DESIGN §2, read literally.
///
/// Values are text; whole numbers and days (as days since 1970-01-01) are decimal numbers. A set of
/// several values passes [Test.OneOf] and [Test.Range] if any of them does, and [Test.NoneOf] if
/// none is named.
final class Matching {
  private Matching() {}

  static boolean passes(Test test, Set<String> values) {
    return switch (test) {
      case Test.OneOf(var wanted) -> !Collections.disjoint(values, wanted);
      case Test.NoneOf(var unwanted) -> Collections.disjoint(values, unwanted);
      case Test.Range range -> values.stream().anyMatch(v -> range.contains(Long.parseLong(v)));
    };
  }

  static boolean matches(Pattern pattern, Full thing) {
    return pattern.kind().equals(thing.kind())
        && pattern.tests().entrySet().stream()
            .allMatch(test -> passes(test.getValue(), thing.valuesOf(test.getKey())));
  }
}
