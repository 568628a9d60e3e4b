package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.model.Why;
import io.bangka.plan.Phase;
import io.bangka.route.Criterion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The best lawful ways to a goal, as the contract has it: the components of these records are the
/// fields of its JSON, under the same names. Fields may be added, never renamed.
///
/// @param knowledge the version of the knowledge: `sha256:` and 64 hexadecimal digits
/// @param routes the best first; empty if nothing leads there
/// @param compared whether the routes are those that no other beats in money, time and certainty
///   together, the cheapest first; else they are the best by `by`
/// @param next the question to answer next: the best route of which something was left unsaid then
///   assumes less; missing if none does
/// @param lacking what nobody is known to supply, where nothing leads there
/// @param unlawful what would lead there and is not lawful: no route contains it
/// @param whyNot of the procedures that were asked about; empty unless some were
/// @param plan the best route as a checklist by date; missing unless it was asked for
/// @param sources every source that is cited, by id
public record RouteAnswer(
    LocalDate asOf,
    String knowledge,
    Language lang,
    Optional<String> platform,
    String purpose,
    Criterion by,
    boolean compared,
    List<Route> routes,
    Optional<Answer.Ask> next,
    List<Lacking> lacking,
    List<Unlawful> unlawful,
    List<WhyNot> whyNot,
    Optional<Plan> plan,
    List<String> ignored,
    SequencedMap<String, Answer.Source> sources) {
  public RouteAnswer {
    routes = List.copyOf(routes);
    lacking = List.copyOf(lacking);
    unlawful = List.copyOf(unlawful);
    whyNot = List.copyOf(whyNot);
    ignored = List.copyOf(ignored);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// One way.
  ///
  /// @param best in which orders it is the best of all; empty unless all are compared
  /// @param procedure that reaches the goal
  /// @param takes ISO 8601, of the steps of which a source says it, those side by side that can be;
  ///   missing if no source says it of any
  /// @param unknownDurations how many steps no source gives a duration of
  /// @param costs by currency, of the steps of which a source says it
  /// @param unknownCosts how many steps no source gives a cost of
  /// @param charged by currency: the fees for the sum that was asked about
  /// @param weak places of the steps that a guide alone vouches for, or at which something may go
  ///   wrong though everything was met
  /// @param proved whether no better one was overlooked for want of time
  public record Route(
      String procedure,
      String title,
      List<Criterion> best,
      List<Step> steps,
      Optional<String> takes,
      long unknownDurations,
      List<Answer.Money> costs,
      long unknownCosts,
      List<Answer.Money> charged,
      List<Integer> weak,
      List<Assumption> assumes,
      String text,
      boolean proved) {}

  /// One step.
  ///
  /// @param procedure missing for a journey
  /// @param travel where to, ISO 3166-1 alpha-2; missing for a procedure
  /// @param after places of the steps that it waits for, from 0
  /// @param takes ISO 8601; missing if no source says
  /// @param costs empty if no source says
  /// @param prepares whether it gains something; what does not is the act itself, done each time
  /// @param hazards what may go wrong though everything was met
  /// @param bring roles that something fills which is there from the start
  /// @param reports what happened to people who tried; missing where fewer than five told
  public record Step(
      Optional<String> procedure,
      Optional<String> travel,
      String title,
      List<Integer> after,
      Optional<String> takes,
      List<Answer.Money> costs,
      List<Needed> bring,
      boolean prepares,
      boolean weak,
      boolean hazardous,
      List<Answer.Hazard> hazards,
      List<String> sources,
      Optional<Answer.Reports> reports) {}

  /// A requirement that something fills which is there from the start.
  ///
  /// @param role what it is called: "identity document"
  /// @param presumed nobody said that it is there
  public record Needed(String requirement, String role, String text, boolean presumed) {}

  /// What must turn out to be so.
  ///
  /// @param ask what to say, so that it need not be assumed; missing if nobody can say it
  public record Assumption(
      Why why,
      Optional<String> procedure,
      Optional<String> requirement,
      String text,
      Optional<Answer.Ask> ask) {}

  /// What nobody is known to supply.
  public record Lacking(String procedure, String requirement, String text) {}

  /// Why a way is not lawful, and what it risks.
  public record Unlawful(
      String procedure, String title, String because, String risks, List<String> sources) {}

  /// Why a procedure that somebody expected is not the way.
  ///
  /// @param route its place among the routes, from 0; missing if it stands on none
  /// @param unmet the requirements that break it
  public record WhyNot(
      String procedure,
      String title,
      WhyNotReason reason,
      Optional<Integer> route,
      String text,
      List<Breaking> unmet,
      List<String> sources) {}

  /// What speaks against it.
  public enum WhyNotReason {
    /// Nothing: it stands on one of the routes.
    LISTED,

    /// Others come before it.
    LATER,
    UNLAWFUL,

    /// It does not lead to what was asked for.
    ELSEWHERE,

    /// It is not offered, or not for this.
    CLOSED,

    /// It asks for what nothing supplies.
    LACKING
  }

  /// A requirement that breaks a procedure.
  public record Breaking(String requirement, String text, List<String> sources) {}

  /// A route as a checklist by date.
  ///
  /// @param procedure that the route reaches the goal through
  /// @param to ISO 3166-1 alpha-2; missing if the route leads nowhere else
  /// @param move the day of the move, or by which everything shall be ready; missing if nobody said
  /// @param bring what to have at hand, in words
  public record Plan(
      String procedure,
      Optional<String> to,
      Optional<LocalDate> move,
      List<String> bring,
      List<PlannedTask> tasks,
      List<PlannedDeadline> deadlines) {}

  /// A step of the route, at its time.
  ///
  /// @param step its place in the route, from 0
  /// @param placed whether a source says that it is done where it stands
  /// @param days it begins so many days before the move at the latest, or so many after it at the
  ///   earliest
  /// @param open no source says how long all that counts takes: it begins earlier still, or later
  /// @param date the day that `days` comes to; missing without a day of the move, and where only
  ///   the order is known
  /// @param late by what sources say, it should have begun already
  public record PlannedTask(
      int step,
      Phase phase,
      boolean placed,
      long days,
      boolean open,
      Optional<LocalDate> date,
      boolean late,
      List<String> bring,
      String title,
      String text) {}

  /// What makes something due.
  public enum DeadlineKind {
    /// It must be done again and again.
    KEPT,

    /// What a step gives ends by itself.
    ENDS,

    /// Something that is held expires.
    EXPIRES
  }

  /// Something that must not be missed.
  ///
  /// @param step the step that gives what must be kept, or ends; missing for what is held already
  /// @param procedure that is repeated, or whose gain ends; missing for what expires
  /// @param holding what is held already, in words
  /// @param period ISO 8601: how often, or how long it lasts
  /// @param date due first, at the earliest; missing if that hangs on what nobody said
  public record PlannedDeadline(
      DeadlineKind kind,
      Optional<Integer> step,
      Optional<String> procedure,
      Optional<String> holding,
      Optional<String> period,
      Optional<LocalDate> date,
      String text,
      List<String> sources) {}
}
