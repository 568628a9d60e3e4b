package io.bangka.model;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a pattern asks of one attribute, and also how a profile says an attribute in part (`{not:
/// CN}`, `{one-of: [...]}`).
///
/// On an attribute that takes several values (a person's nationalities) [OneOf] holds if *any* of
/// them is in the set, [NoneOf] if none is.
public sealed interface Test {

  /// The value is one of these. Flags are written as `true` and `false`.
  record OneOf(SortedSet<String> values) implements Test {
    public OneOf {
      values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a test needs a value");
      }
    }
  }

  /// The value is none of these.
  record NoneOf(SortedSet<String> values) implements Test {
    public NoneOf {
      values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a test needs a value");
      }
    }
  }

  /// A whole number, or a day as days since 1970-01-01, between two bounds, both inclusive.
  record Range(OptionalLong atLeast, OptionalLong atMost) implements Test {
    public Range {
      if (atLeast.isEmpty() && atMost.isEmpty()) {
        throw new IllegalArgumentException("a range needs a bound");
      }
      if (atLeast.isPresent() && atMost.isPresent() && atLeast.getAsLong() > atMost.getAsLong()) {
        throw new IllegalArgumentException("a range needs its bounds in order");
      }
    }

    public boolean contains(long value) {
      return value >= low() && value <= high();
    }

    public long low() {
      return atLeast.orElse(Long.MIN_VALUE);
    }

    public long high() {
      return atMost.orElse(Long.MAX_VALUE);
    }
  }

  static Test oneOf(String... values) {
    return new OneOf(new TreeSet<>(Set.of(values)));
  }

  static Test noneOf(String... values) {
    return new NoneOf(new TreeSet<>(Set.of(values)));
  }

  static Test between(long atLeast, long atMost) {
    return new Range(OptionalLong.of(atLeast), OptionalLong.of(atMost));
  }

  static Test atLeast(long value) {
    return new Range(OptionalLong.of(value), OptionalLong.empty());
  }

  static Test atMost(long value) {
    return new Range(OptionalLong.empty(), OptionalLong.of(value));
  }

  /// Whether every value that passes this test passes the other one too, whatever the values of the
  /// attribute may be. Tests on the same attribute only.
  default boolean within(Test other) {
    return switch (this) {
      case OneOf(var mine) ->
          switch (other) {
            case OneOf(var theirs) -> theirs.containsAll(mine);
            case NoneOf(var theirs) -> Collections.disjoint(mine, theirs);
            case Range _ -> false;
          };
      case NoneOf(var mine) ->
          switch (other) {
            case OneOf _, Range _ -> false;
            case NoneOf(var theirs) -> mine.containsAll(theirs);
          };
      case Range mine ->
          switch (other) {
            case OneOf _, NoneOf _ -> false;
            case Range theirs -> mine.low() >= theirs.low() && mine.high() <= theirs.high();
          };
    };
  }
}
