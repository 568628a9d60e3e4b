package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How what was said of a holding stands to a pattern, before any engine: enough for the checks of
/// packs and profiles.
final class Relate {
  private Relate() {}

  /// Whether every completion of the holding matches the pattern.
  static boolean surely(Holding holding, Pattern pattern) {
    if (!holding.kind().equals(pattern.kind())) {
      return false;
    }
    for (var test : pattern.tests().entrySet()) {
      if (!surely(holding.said().get(test.getKey()), test.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean surely(@org.jspecify.annotations.Nullable Said said, Test test) {
    return switch (said) {
      case null -> false;
      case Said.Exactly(var values) -> passes(values, test);
      case Said.Within(var mine) -> mine.within(test);
    };
  }

  private static boolean passes(Iterable<String> values, Test test) {
    boolean some = false;
    boolean all = true;
    for (String value : values) {
      boolean passes = Test.oneOf(value).within(test);
      some |= passes;
      all &= passes;
    }
    // of several nationalities one that is asked for suffices; none may be among the excluded
    return test instanceof Test.NoneOf ? all : some;
  }

  /// Whether no completion of the holding matches the pattern, by one attribute alone.
  static boolean surelyNot(Holding holding, Pattern pattern) {
    return !holding.kind().equals(pattern.kind())
        || pattern.tests().entrySet().stream()
            .anyMatch(test -> fails(holding, test.getKey(), test.getValue()));
  }

  /// Whether what was said of this attribute surely fails the test.
  static boolean fails(Holding holding, String attribute, Test test) {
    return switch (holding.said().get(attribute)) {
      case null -> false;
      case Said.Exactly(var values) -> !passes(values, test);
      case Said.Within(var mine) -> disjoint(mine, test);
    };
  }

  /// Whether no value passes both tests.
  static boolean disjoint(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var values) -> values.stream().noneMatch(v -> Test.oneOf(v).within(other));
      case Test.NoneOf none ->
          switch (other) {
            case Test.OneOf values -> disjoint(values, none);
            case Test.NoneOf _, Test.Range _ -> false;
          };
      case Test.Range mine ->
          switch (other) {
            case Test.Range theirs -> mine.high() < theirs.low() || theirs.high() < mine.low();
            case Test.OneOf _, Test.NoneOf _ -> false;
          };
    };
  }

  /// Whether nothing matches both patterns, by one attribute alone.
  static boolean disjoint(Pattern one, Pattern other) {
    return !one.kind().equals(other.kind())
        || one.tests().entrySet().stream()
            .anyMatch(test ->
                Optional.ofNullable(other.tests().get(test.getKey()))
                    .filter(theirs -> disjoint(test.getValue(), theirs))
                    .isPresent());
  }

  /// What matches both patterns, of one kind; empty if nothing does. Exact where the attributes
  /// take one value.
  static Optional<Pattern> both(Pattern one, Pattern other) {
    var tests = new TreeMap<>(one.tests());
    for (Map.Entry<String, Test> theirs : other.tests().entrySet()) {
      Test mine = tests.get(theirs.getKey());
      var both = mine == null ? Optional.of(theirs.getValue()) : both(mine, theirs.getValue());
      if (both.isEmpty()) {
        return Optional.empty();
      }
      tests.put(theirs.getKey(), both.get());
    }
    return Optional.of(new Pattern(one.kind(), tests));
  }

  private static Optional<Test> both(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var values) -> passing(values, other);
      case Test.NoneOf(var values) ->
          switch (other) {
            case Test.OneOf(var theirs) -> passing(theirs, one);
            case Test.NoneOf(var theirs) -> Optional.of(new Test.NoneOf(union(values, theirs)));
            case Test.Range _ -> Optional.empty();
          };
      case Test.Range mine ->
          other instanceof Test.Range theirs && !disjoint(mine, theirs)
              ? Optional.of(both(mine, theirs))
              : Optional.empty();
    };
  }

  private static Test both(Test.Range one, Test.Range other) {
    return new Test.Range(
        one.low() >= other.low() ? one.atLeast() : other.atLeast(),
        one.high() <= other.high() ? one.atMost() : other.atMost());
  }

  private static Optional<Test> passing(SortedSet<String> values, Test test) {
    var passing = new TreeSet<>(values);
    passing.removeIf(value -> !Test.oneOf(value).within(test));
    return passing.isEmpty() ? Optional.empty() : Optional.of(new Test.OneOf(passing));
  }

  private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
    var union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  /// What was said of a holding, as a pattern: everything that it says must hold.
  static Pattern asPattern(Holding holding) {
    var tests = new TreeMap<String, Test>();
    for (Map.Entry<String, Said> said : holding.said().entrySet()) {
      tests.put(said.getKey(), asTest(said.getValue()));
    }
    return new Pattern(holding.kind(), tests);
  }

  private static Test asTest(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> new Test.OneOf(values);
      case Said.Within(var test) -> test;
    };
  }
}
