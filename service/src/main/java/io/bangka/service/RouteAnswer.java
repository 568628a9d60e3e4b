package io.bangka.service;

import io.bangka.model.Language;
import io.bangka.model.Why;
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
/// @param lacking what nobody is known to supply, where nothing leads there
/// @param unlawful what would lead there and is not lawful: no route contains it
/// @param sources every source that is cited, by id
public record RouteAnswer(
    LocalDate asOf,
    String knowledge,
    Language lang,
    Optional<String> platform,
    String purpose,
    Criterion by,
    List<Route> routes,
    List<Lacking> lacking,
    List<Unlawful> unlawful,
    List<String> ignored,
    SequencedMap<String, Answer.Source> sources) {
  public RouteAnswer {
    routes = List.copyOf(routes);
    lacking = List.copyOf(lacking);
    unlawful = List.copyOf(unlawful);
    ignored = List.copyOf(ignored);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  /// One way.
  ///
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
  public record Assumption(
      Why why, Optional<String> procedure, Optional<String> requirement, String text) {}

  /// What nobody is known to supply.
  public record Lacking(String procedure, String requirement, String text) {}

  /// Why a way is not lawful, and what it risks.
  public record Unlawful(
      String procedure, String title, String because, String risks, List<String> sources) {}
}
