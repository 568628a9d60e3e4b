package io.bangka.interview;

import io.bangka.engine.Assessment.Ask;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the questions of an answer in the order in which an interview would ask them: that after
/// which the fewest others are expected first. An interview presumes nothing of what people have,
/// so that a question about a thing that was presumed counts as the one for things of its kind.
/// What the interview would not ask keeps its place behind.
public record Settling(Engine engine, Vocabulary vocabulary) {

  /// The questions in that order.
  ///
  /// @param strict whether even the attributes' defaults are asked
  public List<Ask> ordered(
      List<Ask> asks,
      LocalDate asOf,
      Goal goal,
      Profile said,
      Map<String, Profile> parties,
      boolean strict) {
    if (asks.size() < 2) {
      return asks;
    }
    var start = engine.situation(goal, said, parties);
    var openings = engine.openings(asOf, goal, Interview.presuming(strict), start);
    var prospects = new Prospects(new Sights(openings), vocabulary, Set.of());
    var open =
        prospects.askable(start).stream()
            .filter(opening -> !matching(opening, start, asks).isEmpty())
            .toList();
    var ordered = new ArrayList<Ask>();
    for (Opening opening : new Rehearsal(prospects).ranked(start, open)) {
      ordered.addAll(matching(opening, start, asks));
    }
    ordered.addAll(asks);
    return ordered.stream().distinct().toList();
  }

  /// The questions that are about the same.
  private static List<Ask> matching(Opening opening, Situation situation, List<Ask> asks) {
    var topic = Topic.of(opening, situation);
    return asks.stream()
        .filter(a -> topic.party().isEmpty() && a.kind().equals(topic.kind()))
        .filter(a -> topic.path().isEmpty() || a.attribute().equals(topic.path()))
        .toList();
  }
}
