package io.bangka.route;

import io.bangka.engine.Assessment;
import io.bangka.engine.Ways;
import io.bangka.model.Cost;
import io.bangka.model.Leaning;
import io.bangka.model.Procedure;
import io.bangka.model.Takes;
import io.bangka.model.Why;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// One way to a goal, from what somebody has to what they want.
///
/// @param through the procedure that reaches the goal
/// @param steps in an order in which they can be done; empty if everything is there already
/// @param assumes what must turn out to be so, and is not known
/// @param charged what reaching the goal is charged with each time
/// @param seconds how long the steps take of which a source says it, those side by side that can
///   be; a month counts as 30 days, a year as 365
/// @param proved whether no better route was overlooked for want of time
/// @param money procedures of which one gets the money there that is paid with: cash that is drawn,
///   a wallet that is filled; empty where it is taken from where it lies
public record Route(
    Procedure through,
    List<Step> steps,
    List<Assumption> assumes,
    Charged charged,
    long seconds,
    boolean proved,
    List<Procedure> money) {
  public Route {
    steps = List.copyOf(steps);
    assumes = List.copyOf(assumes);
    money = List.copyOf(money);
  }

  /// The same with what gets the money there.
  public Route fedBy(List<Procedure> by) {
    return new Route(through, steps, assumes, charged, seconds, proved, by);
  }

  /// What somebody does.
  public sealed interface Doing {
    record Performing(Procedure procedure) implements Doing {}

    /// Going to a country.
    ///
    /// @param country ISO 3166-1 alpha-2
    record Travelling(String country) implements Doing {}
  }

  /// One step.
  ///
  /// @param after the places in the route of the steps that it waits for
  /// @param starts in seconds from the beginning, counting only what sources say
  /// @param takes empty if no source says
  /// @param costs empty if no source says; a sum of nothing is free of charge
  /// @param uses the requirements that something fills which is there from the start
  /// @param weak nothing better than a guide stands behind it
  /// @param hazardous something may go wrong though everything was met
  /// @param reported what happened to people who tried; empty where too few told
  public record Step(
      Doing doing,
      Set<Integer> after,
      long starts,
      Optional<Takes> takes,
      List<Cost> costs,
      List<Used> uses,
      boolean weak,
      boolean hazardous,
      Optional<Experience.Reported> reported) {
    public Step {
      after = Set.copyOf(after);
      costs = List.copyOf(costs);
      uses = List.copyOf(uses);
    }

    /// How long it takes, in seconds, as [Route] counts; empty if no source says.
    public OptionalLong seconds() {
      return takes
          .map(t -> OptionalLong.of(Durations.seconds(t.value())))
          .orElse(OptionalLong.empty());
    }

    /// Whether it gains something. What gains nothing is the act itself, done each time.
    public boolean prepares() {
      return !(doing instanceof Doing.Performing(var procedure)) || !procedure.yields().isEmpty();
    }
  }

  /// The procedures that are performed, in the order of the steps.
  public Stream<Procedure> performed() {
    return steps.stream()
        .flatMap(step ->
            step.doing() instanceof Doing.Performing(var procedure)
                ? Stream.of(procedure)
                : Stream.of());
  }

  /// A requirement that something fills which is there from the start.
  ///
  /// @param firm that it is there was said, not presumed
  public record Used(Ways.Asked asked, boolean firm) {}

  /// What must turn out to be so.
  ///
  /// @param asked whose requirement it is; empty where a source is silent about something else
  /// @param leaning how those who decide lean
  /// @param ask what to ask the person, so that it need not be assumed; empty if they cannot tell
  /// @param far a thing of a country that the person has nothing to do with, by what they said
  public record Assumption(
      Optional<Ways.Asked> asked,
      Why why,
      Optional<Leaning> leaning,
      Optional<Assessment.Ask> ask,
      boolean far) {}

  /// How many steps that prepare have no sourced cost.
  public long unknownCosts() {
    return steps.stream().filter(s -> s.prepares() && s.costs().isEmpty()).count();
  }

  /// How many steps that prepare have no sourced duration.
  public long unknownDurations() {
    return steps.stream().filter(s -> s.prepares() && s.takes().isEmpty()).count();
  }
}
