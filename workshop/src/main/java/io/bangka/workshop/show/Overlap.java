package io.bangka.workshop.show;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.Collections;

/// Whether two patterns speak of the same things: one holding may match both, and both ask about
/// some attribute of it.
final class Overlap {
  private Overlap() {}

  static boolean of(Pattern one, Pattern other) {
    return one.kind().equals(other.kind())
        && !Collections.disjoint(one.tests().keySet(), other.tests().keySet())
        && one.tests().entrySet().stream()
            .allMatch(entry -> {
              Test theirs = other.tests().get(entry.getKey());
              return theirs == null || of(entry.getValue(), theirs);
            });
  }

  private static boolean of(Test one, Test other) {
    return switch (one) {
      case Test.OneOf(var values) ->
          switch (other) {
            case Test.OneOf(var theirs) -> !Collections.disjoint(values, theirs);
            case Test.NoneOf(var theirs) -> !theirs.containsAll(values);
            case Test.Range _ -> true;
          };
      case Test.NoneOf _ -> !(other instanceof Test.OneOf) || of(other, one);
      case Test.Range mine ->
          !(other instanceof Test.Range theirs)
              || (mine.low() <= theirs.high() && theirs.low() <= mine.high());
    };
  }
}
