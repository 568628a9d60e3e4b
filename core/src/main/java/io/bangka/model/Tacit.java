package io.bangka.model;

import java.util.Optional;
import java.util.TreeMap;

/// What goes without saying of the things that a row speaks of: see [Attribute#tacit].
public final class Tacit {
  private Tacit() {}

  /// The pattern with the tests that its row is silent on.
  public static Pattern in(Pattern pattern, Kind kind) {
    var tests = new TreeMap<>(pattern.tests());
    kind.attributes()
        .values()
        .forEach(attribute ->
            test(attribute).ifPresent(test -> tests.putIfAbsent(attribute.path(), test)));
    return new Pattern(pattern.kind(), tests);
  }

  /// Whether it need not be said that a thing passes this test.
  public static boolean is(Attribute attribute, Test test) {
    return test(attribute).equals(Optional.of(test));
  }

  private static Optional<Test> test(Attribute attribute) {
    return attribute.tacit() ? attribute.unsaid().map(Tacit::test) : Optional.empty();
  }

  private static Test test(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> new Test.OneOf(values);
      case Said.Within(var test) -> test;
    };
  }
}
