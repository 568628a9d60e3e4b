package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Estimates how many questions follow on one by rehearsing whole interviews, in a few drawn
/// worlds, the same for every question. What is asked in a rehearsal is what ended others soonest.
final class Rehearsal {
  private static final int FIRST = 8;
  private static final int WORLDS = 12;

  /// A rehearsal that takes longer than this is broken off.
  private static final int LONGEST = 24;

  private final Prospects prospects;
  private final Map<Topic, Experience> experiences = new HashMap<>();

  Rehearsal(Prospects prospects) {
    this.prospects = prospects;
  }

  /// How often a topic was asked about, and what followed.
  private static final class Experience {
    private int asked;
    private int ended;
    private double followed;

    /// The lower the sooner: a question that often ends it all goes first, and among those that do
    /// not, one that little follows on.
    double rank() {
      return asked == 0 ? 0 : followed / asked - 2.0 * ended / asked;
    }
  }

  /// One rehearsed interview.
  ///
  /// @param questions how many were asked
  /// @param end the verdict that it ended with; empty if it stayed open
  record Run(int questions, Optional<Verdict> end) {}

  /// The candidates, that with the fewest questions first.
  List<Opening> ranked(Situation situation, List<Opening> candidates) {
    for (int world = 0; world < FIRST; world++) {
      run(situation, world);
    }
    var expected = new IdentityHashMap<Opening, Double>();
    candidates.forEach(candidate -> expected.put(candidate, expected(situation, candidate)));
    return candidates.stream().sorted(Comparator.comparing(expected::get)).toList();
  }

  private double expected(Situation situation, Opening candidate) {
    double all = 0;
    for (int world = 0; world < WORLDS; world++) {
      all += run(prospects.in(world, candidate, situation), world).questions;
    }
    return all / WORLDS;
  }

  /// To the end, in one world.
  Run run(Situation situation, long world) {
    return run(situation, world, 0);
  }

  private Run run(Situation situation, long world, int before) {
    var view = prospects.look(situation);
    if (view.settled()) {
      return new Run(0, Optional.of(view.seen().verdict()));
    }
    if (view.open().isEmpty() || before >= LONGEST) {
      return new Run(0, Optional.empty());
    }
    var next = next(situation, view.open());
    var rest = run(prospects.in(world, next, situation), world, before + 1);
    var experience = experiences.computeIfAbsent(Topic.of(next, situation), _ -> new Experience());
    experience.asked++;
    experience.ended += rest.questions == 0 ? 1 : 0;
    experience.followed += rest.questions;
    return new Run(rest.questions + 1, rest.end);
  }

  private Opening next(Situation situation, List<Opening> open) {
    var best = open.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (var opening : open) {
      var experience = experiences.get(Topic.of(opening, situation));
      double rank = experience == null ? Double.NEGATIVE_INFINITY : experience.rank();
      if (rank < least) {
        least = rank;
        best = opening;
      }
    }
    return best;
  }
}
