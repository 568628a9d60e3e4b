package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Yield;

/// Whether what a procedure yields goes towards a pattern: of its kind, and nothing it gives
/// contradicts the pattern.
final class Gains {
  private Gains() {}

  static boolean serves(Yield yield, Pattern wanted) {
    return yield.gain().kind().equals(wanted.kind())
        && wanted.tests().entrySet().stream()
            .allMatch(
                e -> {
                  var said = yield.gain().said().get(e.getKey());
                  return said == null || agrees(said, e.getValue());
                })
        && (yield.on().isEmpty() || givesSome(yield, wanted));
  }

  private static boolean givesSome(Yield yield, Pattern wanted) {
    return wanted.tests().keySet().stream().anyMatch(a -> yield.gain().said().containsKey(a));
  }

  private static boolean agrees(Said said, Test test) {
    return said instanceof Said.Exactly(var values)
        && values.stream().anyMatch(v -> Test.oneOf(v).within(test));
  }
}
