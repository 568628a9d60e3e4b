package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Optional;
import java.util.TreeMap;

/// Looks at tests the way that phrases need them.
final class Tests {
  private Tests() {}

  /// What was said of a holding, as a pattern: both sound alike.
  static Pattern pattern(Holding holding) {
    var tests = new TreeMap<String, Test>();
    holding.said().forEach((path, said) -> tests.put(path, test(said)));
    return new Pattern(holding.kind(), tests);
  }

  static Test test(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> new Test.OneOf(values);
      case Said.Within(var test) -> test;
    };
  }

  /// The value of a flag that the test asks for; empty if it asks for none in particular.
  static Optional<Boolean> flag(Test test) {
    return switch (test) {
      case Test.OneOf(var values) when values.size() == 1 ->
          Optional.of(values.first().equals("true"));
      case Test.NoneOf(var values) when values.size() == 1 ->
          Optional.of(!values.first().equals("true"));
      case Test.OneOf _, Test.NoneOf _, Test.Range _ -> Optional.empty();
    };
  }
}
