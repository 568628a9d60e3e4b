package io.bangka.engine;

import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Yield;

/// Whether what a procedure yields goes towards a pattern.
final class Gains {
  private Gains() {}

  /// Of the pattern's kind, and nothing it gives contradicts the pattern; attributes for something
  /// held already must give some of what is asked.
  static boolean serves(Yield yield, Pattern wanted) {
    return mayServe(yield, wanted)
        && wanted.tests().entrySet().stream()
            .allMatch(e -> {
              var said = yield.gain().said().get(e.getKey());
              return said == null || agrees(said, e.getValue());
            });
  }

  /// The same, but a new holding need agree only in what no later step could change: its platform.
  static boolean mayServe(Yield yield, Pattern wanted) {
    if (!yield.gain().kind().equals(wanted.kind())) {
      return false;
    }
    if (yield.on().isPresent()) {
      return wanted.tests().entrySet().stream()
          .anyMatch(e -> {
            var said = yield.gain().said().get(e.getKey());
            return said != null && agrees(said, e.getValue());
          });
    }
    var platform = yield.gain().said().get("platform");
    var test = wanted.tests().get("platform");
    return platform == null || test == null || agrees(platform, test);
  }

  private static boolean agrees(Said said, Test test) {
    return said instanceof Said.Exactly(var values)
        && values.stream().anyMatch(v -> Test.oneOf(v).within(test));
  }
}
