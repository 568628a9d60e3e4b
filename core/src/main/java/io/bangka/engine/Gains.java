package io.bangka.engine;

import io.bangka.model.Effect;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Yield;
import java.util.stream.Stream;

/// Whether what a procedure yields goes towards a pattern. Verifying at one platform yields nothing
/// for a wallet of another one.
final class Gains {
  private static final String PLATFORM = "platform";

  private Gains() {}

  /// Of the pattern's kind, and nothing it gives contradicts the pattern; attributes for something
  /// held already must give some of what is asked.
  static boolean serves(Procedure step, Yield yield, Pattern wanted) {
    return mayServe(step, yield, wanted)
        && wanted.tests().entrySet().stream()
            .allMatch(e -> {
              var said = yield.gain().said().get(e.getKey());
              return said == null || agrees(said, e.getValue());
            });
  }

  /// The same, but a new holding need agree only in what no later step could change: its platform.
  static boolean mayServe(Procedure step, Yield yield, Pattern wanted) {
    if (!yield.gain().kind().equals(wanted.kind())) {
      return false;
    }
    if (yield.on().isPresent()) {
      return givesSome(yield, wanted) && worksOn(step, yield.on().get(), wanted);
    }
    var platform = yield.gain().said().get(PLATFORM);
    var test = wanted.tests().get(PLATFORM);
    return platform == null || test == null || agrees(platform, test);
  }

  /// As [#serves], and what the step works on may be such a thing: a step that keeps a mainland
  /// number alive gives nothing to whoever needs a Cypriot one.
  static boolean leadsTo(Procedure step, Yield yield, Pattern wanted) {
    return serves(step, yield, wanted)
        && yield
            .on()
            .map(role -> workedOn(step, role, wanted.kind()).anyMatch(p -> meets(p, yield, wanted)))
            .orElse(true);
  }

  /// Nothing but what the step changes tells the two apart.
  private static boolean meets(Pattern mine, Yield yield, Pattern wanted) {
    return mine.tests().entrySet().stream()
        .filter(e -> !yield.gain().said().containsKey(e.getKey()))
        .allMatch(e -> {
          var test = wanted.tests().get(e.getKey());
          return test == null || (overlap(e.getValue(), test) && overlap(test, e.getValue()));
        });
  }

  private static Stream<Pattern> workedOn(Procedure step, String role, String kind) {
    return step.requires().stream()
        .filter(r -> r.name().equals(role))
        .filter(Requirement.Role.class::isInstance)
        .flatMap(r -> ((Requirement.Role) r).rows().stream())
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .map(Row::pattern)
        .filter(pattern -> pattern.kind().equals(kind));
  }

  private static boolean givesSome(Yield yield, Pattern wanted) {
    return wanted.tests().entrySet().stream()
        .anyMatch(e -> {
          var said = yield.gain().said().get(e.getKey());
          return said != null && agrees(said, e.getValue());
        });
  }

  /// The role that the gain is for takes something of the wanted platform.
  private static boolean worksOn(Procedure step, String role, Pattern wanted) {
    var test = wanted.tests().get(PLATFORM);
    return test == null
        || step.requires().stream()
            .filter(r -> r.name().equals(role))
            .filter(Requirement.Role.class::isInstance)
            .flatMap(r -> ((Requirement.Role) r).rows().stream())
            .filter(row -> row.pattern().kind().equals(wanted.kind()))
            .map(row -> row.pattern().tests().get(PLATFORM))
            .anyMatch(mine -> mine == null || overlap(mine, test));
  }

  private static boolean overlap(Test one, Test other) {
    return !(one instanceof Test.OneOf(var values))
        || values.stream().anyMatch(v -> Test.oneOf(v).within(other));
  }

  private static boolean agrees(Said said, Test test) {
    return said instanceof Said.Exactly(var values)
        && values.stream().anyMatch(v -> Test.oneOf(v).within(test));
  }
}
