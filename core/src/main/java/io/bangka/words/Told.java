package io.bangka.words;

import io.bangka.cost.OverTheLimit;
import io.bangka.engine.Assessment;
import io.bangka.engine.Goal;
import io.bangka.model.Gap;
import io.bangka.model.Holding;
import io.bangka.model.Provider;
import java.util.List;
import java.util.Optional;

/// One assessment and what it answers.
///
/// @param provider of the platform asked about; empty for any, or for one that no pack knows
/// @param asked the thing, for "can this thing be used?"
/// @param reading the place in [Telling#readings] of the reading that this answers; empty if the
///   answer holds for every reading
/// @param gaps what is not known, though it was searched for, and matters here
/// @param relief what helps where the amount is over a limit
/// @param reports what happened to people who tried the procedure
public record Told(
    Goal goal,
    Optional<Provider> provider,
    Optional<Holding> asked,
    Optional<Integer> reading,
    Assessment assessment,
    List<Gap> gaps,
    OverTheLimit.Relief relief,
    Optional<ToldReports> reports) {
  public Told {
    gaps = List.copyOf(gaps);
  }

  /// Where no amount is over a limit, and nobody told what happened.
  public Told(
      Goal goal,
      Optional<Provider> provider,
      Optional<Holding> asked,
      Optional<Integer> reading,
      Assessment assessment,
      List<Gap> gaps) {
    this(
        goal,
        provider,
        asked,
        reading,
        assessment,
        gaps,
        OverTheLimit.Relief.NONE,
        Optional.empty());
  }

  public Told with(OverTheLimit.Relief found) {
    return new Told(goal, provider, asked, reading, assessment, gaps, found, reports);
  }

  /// The same, with what people told.
  public Told with(Optional<ToldReports> told) {
    return new Told(goal, provider, asked, reading, assessment, gaps, relief, told);
  }
}
