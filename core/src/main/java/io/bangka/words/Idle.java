package io.bangka.words;

import io.bangka.model.Pattern;
import io.bangka.model.Test;
import java.util.Collections;
import java.util.List;

/// Which refusals need not be told, since what is accepted says them already: "a UnionPay card"
/// leaves out every other card, and "issued outside Russia" the Russian ones.
///
/// One that names something in particular which the accepted does not name is worth telling, though
/// it was never among them: "a passport (but not a driving licence)".
record Idle(Naming naming) {

  /// Whether the refusal adds nothing to what is accepted, which must speak of the same kind.
  boolean adds(Pattern refused, List<Pattern> accepted) {
    var same = accepted.stream().filter(p -> p.kind().equals(refused.kind())).toList();
    return same.isEmpty() || !same.stream().allMatch(one -> isSaidBy(one, refused));
  }

  private boolean isSaidBy(Pattern accepted, Pattern refused) {
    return refused.tests().entrySet().stream()
        .anyMatch(e -> {
          var taken = accepted.tests().get(e.getKey());
          return taken != null && says(refused.kind(), e.getKey(), taken, e.getValue());
        });
  }

  /// Whether no value passes both tests, and the first one is enough to tell so.
  private boolean says(String kind, String path, Test taken, Test refused) {
    return switch (taken) {
      case Test.OneOf(var mine) ->
          switch (refused) {
            case Test.OneOf(var theirs) ->
                Collections.disjoint(mine, theirs) && naming.twofold(kind, path);
            case Test.NoneOf(var theirs) -> theirs.containsAll(mine);
            case Test.Range _ -> false;
          };
      case Test.NoneOf(var mine) ->
          refused instanceof Test.OneOf(var theirs) && mine.containsAll(theirs);
      case Test.Range mine ->
          refused instanceof Test.Range theirs
              && (mine.high() < theirs.low() || theirs.high() < mine.low());
    };
  }
}
