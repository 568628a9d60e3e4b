package io.bangka.workshop.diff;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Map;

/// Whether an example, of which single values are said, matches a pattern.
final class Fits {
  private Fits() {}

  /// As far as it was said, it surely does.
  static boolean fits(Pattern pattern, Holding holding) {
    return pattern.kind().equals(holding.kind())
        && pattern.tests().entrySet().stream()
            .allMatch(test -> holding.said().containsKey(test.getKey()) && passes(test, holding));
  }

  /// Nothing that was said speaks against it.
  static boolean mayFit(Pattern pattern, Holding holding) {
    return pattern.kind().equals(holding.kind())
        && pattern.tests().entrySet().stream()
            .allMatch(test -> !holding.said().containsKey(test.getKey()) || passes(test, holding));
  }

  private static boolean passes(Map.Entry<String, Test> test, Holding holding) {
    return passes(holding.said().get(test.getKey()), test.getValue());
  }

  private static boolean passes(@org.jspecify.annotations.Nullable Said said, Test test) {
    return switch (said) {
      case null -> false;
      case Said.Exactly(var values) ->
          values.stream().anyMatch(value -> Test.oneOf(value).within(test));
      case Said.Within(var known) -> known.within(test);
    };
  }
}
