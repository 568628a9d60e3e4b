package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What is asked about a profile. A platform or a purpose is there.
///
/// @param act where, by which code, at which merchant; attributes of the kind `act` without `do`,
///   which the purpose gives
/// @param holding for "can this thing be used?"
/// @param parties the other people in the act
/// @param procedure through this one alone; empty for whichever there is
/// @param counted where the limit is of a number of things ("how many cards"), the kind of thing,
///   or `act` for how many times; empty for whichever limits there are
public record Query(
    Optional<String> platform,
    List<String> purposes,
    Want want,
    Holding act,
    Optional<Spending> spending,
    Optional<Holding> holding,
    SequencedMap<String, Profile> parties,
    Optional<String> procedure,
    Optional<String> counted) {

  /// A query that leaves open through which procedure.
  public Query(
      Optional<String> platform,
      List<String> purposes,
      Want want,
      Holding act,
      Optional<Spending> spending,
      Optional<Holding> holding,
      SequencedMap<String, Profile> parties) {
    this(
        platform,
        purposes,
        want,
        act,
        spending,
        holding,
        parties,
        Optional.empty(),
        Optional.empty());
  }

  /// What about it is asked.
  public enum Want {
    CAN,
    COST,
    LIMIT,
    PAPERS,
    CURE
  }

  public Query {
    purposes = List.copyOf(purposes);
    parties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parties));
    if (platform.isEmpty() && purposes.isEmpty()) {
      throw new IllegalArgumentException("a query needs a platform or a purpose");
    }
  }

  /// The same at another platform, or at any.
  public Query at(Optional<String> other) {
    return new Query(other, purposes, want, act, spending, holding, parties, procedure, counted);
  }

  /// The same for other purposes.
  public Query to(List<String> others) {
    return new Query(platform, others, want, act, spending, holding, parties, procedure, counted);
  }

  /// The same about another thing, or about none.
  public Query about(Optional<Holding> thing) {
    return new Query(platform, purposes, want, act, spending, thing, parties, procedure, counted);
  }

  /// The same through one procedure alone.
  public Query through(String id) {
    return new Query(
        platform, purposes, want, act, spending, holding, parties, Optional.of(id), counted);
  }
}
