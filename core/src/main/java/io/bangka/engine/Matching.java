package io.bangka.engine;

import io.bangka.model.Holding;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Truth;
import java.util.SortedSet;

/// Whether a holding, as far as it was said, matches a pattern. One holding and one pattern at a
/// time, for presumptions and explanations; programs have [Table].
final class Matching {
  private Matching() {}

  /// `UNKNOWN` if some values of what was not said match and others do not.
  static Truth matches(Pattern pattern, Holding holding) {
    if (!pattern.kind().equals(holding.kind())) {
      return Truth.FALSE;
    }
    var result = Truth.TRUE;
    for (var entry : pattern.tests().entrySet()) {
      result = result.and(passes(holding.said().get(entry.getKey()), entry.getValue()));
    }
    return result;
  }

  static boolean surely(Pattern pattern, Holding holding) {
    return matches(pattern, holding) == Truth.TRUE;
  }

  private static Truth passes(@org.jspecify.annotations.Nullable Said said, Test test) {
    return switch (said) {
      case null -> Truth.UNKNOWN;
      case Said.Exactly(var values) -> Truth.of(passes(values, test));
      case Said.Within(var known) -> passes(known, test);
    };
  }

  private static boolean passes(SortedSet<String> values, Test test) {
    return switch (test) {
      case Test.OneOf(var wanted) -> values.stream().anyMatch(v -> wanted.contains(v));
      case Test.NoneOf(var unwanted) -> values.stream().noneMatch(v -> unwanted.contains(v));
      case Test.Range _ -> false;
    };
  }

  private static Truth passes(Test known, Test test) {
    if (known.within(test)) {
      return Truth.TRUE;
    }
    return apart(known, test) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /// Nothing passes both tests.
  static boolean apart(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var mine) ->
          switch (other) {
            case Test.OneOf(var theirs) -> mine.stream().noneMatch(v -> theirs.contains(v));
            case Test.NoneOf(var theirs) -> theirs.containsAll(mine);
            case Test.Range _ -> true;
          };
      case Test.NoneOf(var mine) ->
          switch (other) {
            case Test.OneOf(var theirs) -> mine.containsAll(theirs);
            case Test.NoneOf _ -> false;
            case Test.Range _ -> true;
          };
      case Test.Range mine ->
          !(other instanceof Test.Range theirs)
              || mine.high() < theirs.low()
              || theirs.high() < mine.low();
    };
  }
}
