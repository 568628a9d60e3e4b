package io.bangka.interview;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/// What was said of an attribute, and one case of it.
final class Narrowing {
  private Narrowing() {}

  /// What is said once the case is chosen.
  static Said said(Optional<Said> before, Test chosen) {
    return before
        .map(said -> said instanceof Said.Within(var test) ? both(test, chosen) : chosen)
        .map(Narrowing::said)
        .orElseGet(() -> said(chosen));
  }

  static Said said(Test test) {
    return test instanceof Test.OneOf(var values) && values.size() == 1
        ? new Said.Exactly(values)
        : new Said.Within(test);
  }

  /// Whether something that was said may be this; what was not said may.
  static boolean may(Optional<Said> said, Test test) {
    return said.map(s ->
            switch (s) {
              case Said.Exactly(var values) -> values.stream().anyMatch(v -> passes(v, test));
              case Said.Within(var within) -> meet(within, test);
            })
        .orElse(true);
  }

  /// Whether what was said of a thing makes it match.
  static boolean must(Holding holding, Pattern pattern) {
    return pattern.tests().entrySet().stream()
        .allMatch(e ->
            Optional.ofNullable(holding.said().get(e.getKey()))
                .filter(said -> must(said, e.getValue()))
                .isPresent());
  }

  /// Whether whatever was said is this.
  static boolean must(Said said, Test test) {
    return switch (said) {
      case Said.Exactly(var values) -> values.stream().allMatch(v -> passes(v, test));
      case Said.Within(var within) -> within.within(test);
    };
  }

  private static boolean passes(String value, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> values.contains(value);
      case Test.NoneOf(var values) -> !values.contains(value);
      case Test.Range _ -> false;
    };
  }

  private static boolean meet(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var values) -> values.stream().anyMatch(v -> passes(v, other));
      case Test.NoneOf(var values) ->
          !(other instanceof Test.OneOf(var others)) || !values.containsAll(others);
      case Test.Range mine ->
          other instanceof Test.Range theirs
              && mine.low() <= theirs.high()
              && theirs.low() <= mine.high();
    };
  }

  /// Both tests at once. They meet: the case is one that what was said leaves open.
  private static Test both(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var values) -> some(keeping(values, other), other);
      case Test.NoneOf(var avoided) ->
          switch (other) {
            case Test.OneOf(var values) -> some(keeping(values, one), other);
            case Test.NoneOf(var more) -> new Test.NoneOf(union(avoided, more));
            case Test.Range _ -> other;
          };
      case Test.Range mine ->
          other instanceof Test.Range theirs
              ? new Test.Range(
                  bound(Math.max(mine.low(), theirs.low()), Long.MIN_VALUE),
                  bound(Math.min(mine.high(), theirs.high()), Long.MAX_VALUE))
              : other;
    };
  }

  private static SortedSet<String> keeping(SortedSet<String> values, Test test) {
    var kept = new TreeSet<>(values);
    kept.removeIf(v -> !passes(v, test));
    return kept;
  }

  private static Test some(SortedSet<String> values, Test otherwise) {
    return values.isEmpty() ? otherwise : new Test.OneOf(values);
  }

  private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static OptionalLong bound(long value, long open) {
    return value == open ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
