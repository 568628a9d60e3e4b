package io.bangka.interview;

import io.bangka.engine.GivenUp;
import io.bangka.engine.Opening;
import io.bangka.engine.Openings;
import io.bangka.engine.Openings.Seen;
import io.bangka.engine.Situation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was seen of situations, kept for one interview: one search sees much of what the last one
/// saw. What is found does not depend on what was kept. Thread-safe.
final class Sights {
  /// Beyond this many they are seen again.
  private static final int MOST = 20_000;

  private final Openings openings;
  private final Map<Known, Sight> kept = new ConcurrentHashMap<>();

  Sights(Openings openings) {
    this.openings = openings;
  }

  /// What was seen of one.
  ///
  /// @param open nothing once it is settled
  record Sight(Seen seen, List<Opening> open) {}

  Openings openings() {
    return openings;
  }

  Sight of(Known known, Situation situation) {
    var before = kept.get(known);
    if (before != null) {
      return before;
    }
    GivenUp.ifInterrupted();
    if (kept.size() > MOST) {
      kept.clear();
    }
    var verdict = openings.estimate(situation);
    var sight = new Sight(verdict, verdict.settled() ? List.of() : openings.open(situation));
    kept.put(known, sight);
    return sight;
  }
}
