package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Answers by trying everything: every completion of the person, the act and the parties, with
/// every choice of what nothing settles. DESIGN §3, as literally as it goes.
final class Oracle {
  private final Knowledge knowledge;
  private final SmallWorld world;

  Oracle(Knowledge knowledge, SmallWorld world) {
    this.knowledge = knowledge;
    this.world = world;
  }

  /// What it comes to.
  ///
  /// @param why what a `depends` hangs on
  record Answer(Verdict verdict, Optional<Why> why) {}

  /// The verdict, or nothing if nobody can be as the profile says: it contradicts itself or the
  /// vocabulary.
  ///
  /// @param profile with what is presumed added, each fact naming its presumption
  /// @param parties by name; of one that is missing nothing was said
  Optional<Answer> assess(
      LocalDate asOf, Goal goal, Profile profile, Map<String, Profile> parties) {
    var meaning = new GoalMeaning(knowledge, goal, new Presences(asOf));
    var scenes = new Scenes(new Settling(world), knowledge, goal);
    return answer(scenes.of(profile, parties), meaning);
  }

  private static Optional<Answer> answer(Stream<Scene> scenes, GoalMeaning meaning) {
    var possible = new HashSet<Set<Boolean>>();
    var reasons = new TreeSet<Why>();
    for (Scene scene : (Iterable<Scene>) scenes::iterator) {
      var outcomes = Outcomes.of(choices -> meaning.reached(scene, choices));
      possible.add(outcomes.possible());
      reasons.addAll(outcomes.reasons());
      if (possible.size() > 1) {
        return depends(Why.UNSAID);
      }
    }
    return possible.stream().findFirst().flatMap(all -> settled(all, reasons));
  }

  /// All completions have the same possible verdicts.
  private static Optional<Answer> settled(Set<Boolean> possible, SortedSet<Why> reasons) {
    if (possible.size() > 1) {
      return depends(reasons.first());
    }
    return Optional.of(
        new Answer(possible.contains(true) ? Verdict.YES : Verdict.NO, Optional.empty()));
  }

  private static Optional<Answer> depends(Why why) {
    return Optional.of(new Answer(Verdict.DEPENDS, Optional.of(why)));
  }
}
