package io.bangka.service;

import io.bangka.cost.OverTheLimit;
import io.bangka.cost.OverTheLimit.Asker;
import io.bangka.cost.OverTheLimit.Relief;
import io.bangka.engine.Assessment;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Presuming;
import io.bangka.interview.Settling;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Verdict;
import io.bangka.money.Rates;
import io.bangka.words.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Answers queries about one profile: for a thing first whether it can be used, then whether the
/// goal can be reached.
///
/// @param rates those that the engine compares with
/// @param relieved whether to look for what helps where an amount is over a limit, and for the
///   question that settles most
/// @param heard whether the queries were made out of words: then what somebody means counts, where
///   a query about a thing asks for no more than it says
/// @param readingOf the place of the reading that a query speaks of
record Answering(
    Knowledge knowledge,
    Engine engine,
    Rates rates,
    LocalDate asOf,
    Profile profile,
    Presuming presuming,
    boolean relieved,
    boolean heard,
    Function<Query, Optional<Integer>> readingOf) {
  /// So many platforms nobody names; they come from looking for all that there are.
  private static final int MANY = 4;

  /// By platform in the order asked, or where there are many, the possible ones first; of each the
  /// principal answer comes first.
  List<Told> answers(List<Query> queries) {
    var uses = new LinkedHashMap<Optional<String>, List<Told>>();
    var reaches = new LinkedHashMap<Optional<String>, List<Told>>();
    var deeds = new HashSet<Optional<String>>();
    for (Query query : queries) {
      var use = uses.computeIfAbsent(query.platform(), _ -> new ArrayList<>());
      var reach = reaches.computeIfAbsent(query.platform(), _ -> new ArrayList<>());
      for (Goal goal : new Goals(knowledge, engine).of(query)) {
        query.holding().ifPresent(thing -> use.add(use(query, goal, thing)));
        add(reach, reach(query, goal));
      }
      if (asksForDeed(query)) {
        deeds.add(query.platform());
      }
    }
    var all = new ArrayList<List<Told>>();
    uses.forEach((platform, use) ->
        all.add(
            principalFirst(
                use, reaches.getOrDefault(platform, List.of()), deeds.contains(platform))));
    if (heard && all.size() >= MANY) {
      all.sort(Comparator.comparingInt(told -> rank(told.getFirst().assessment().verdict())));
    }
    return all.stream().flatMap(List::stream).toList();
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case YES -> 0;
      case DEPENDS -> 1;
      case NO -> 2;
    };
  }

  /// Whether a thing is asked about only as the means to something else: a passport to receive
  /// money with. What is linked or kept is what the question is about.
  private boolean asksForDeed(Query query) {
    return heard
        && query.holding().isPresent()
        && !query.purposes().isEmpty()
        && query.purposes().stream().allMatch(knowledge.vocabulary()::isAct);
  }

  /// Whether the thing can be used; but where it can, and more is asked, whether that is reached.
  private static List<Told> principalFirst(List<Told> uses, List<Told> reaches, boolean deed) {
    boolean taken = uses.stream().allMatch(told -> told.assessment().verdict() == Verdict.YES);
    boolean reachedFirst = deed && taken && !reaches.isEmpty();
    return Stream.of(reachedFirst ? reaches : uses, reachedFirst ? uses : reaches)
        .flatMap(List::stream)
        .toList();
  }

  private Told use(Query query, Goal goal, Holding thing) {
    Assessment answer = engine.use(asOf, goal, thing, profile, query.parties(), strict());
    var having = with(profile, thing);
    return told(goal, Optional.of(thing), readingOf.apply(query), answer, having, Relief.NONE);
  }

  private boolean strict() {
    return presuming == Presuming.NOTHING;
  }

  private Told reach(Query query, Goal goal) {
    Profile having = query.holding().map(thing -> with(profile, thing)).orElse(profile);
    Assessment answer = settling(goal, having, query);
    var reading = query.holding().flatMap(_ -> readingOf.apply(query));
    var told = told(goal, Optional.empty(), reading, answer, having, Relief.NONE);
    return relieved ? told.with(relief(query, goal, answer, having)) : told;
  }

  /// With the question first that settles most.
  private Assessment settling(Goal goal, Profile having, Query query) {
    Assessment answer = engine.assess(asOf, goal, having, query.parties(), presuming);
    return relieved
        ? answer.asking(
            new Settling(engine, knowledge.vocabulary())
                .ordered(answer.asks(), asOf, goal, having, query.parties(), strict()))
        : answer;
  }

  private Relief relief(Query query, Goal goal, Assessment answer, Profile having) {
    return new OverTheLimit(engine, rates)
        .of(goal, answer, new Asker(having, query.parties(), strict()));
  }

  /// Another reading of the same words needs no second answer unless its verdict is another.
  private static void add(List<Told> reaches, Told reach) {
    boolean same =
        reaches.stream()
            .anyMatch(other ->
                other.goal().equals(reach.goal())
                    && other.assessment().verdict() == reach.assessment().verdict());
    if (!same) {
      reaches.add(reach);
    }
  }

  private static Profile with(Profile profile, Holding thing) {
    if (profile.holdings().contains(thing)) {
      return profile;
    }
    var holdings = new ArrayList<>(profile.holdings());
    holdings.add(thing);
    return new Profile(profile.person(), holdings, profile.lacks(), profile.complete());
  }

  private Told told(
      Goal goal,
      Optional<Holding> thing,
      Optional<Integer> reading,
      Assessment answer,
      Profile having,
      Relief relief) {
    var provider = goal.platform().flatMap(p -> Optional.ofNullable(knowledge.providers().get(p)));
    var named = new ArrayList<>(having.holdings());
    named.addFirst(having.person());
    var gaps = engine.gaps(goal, answer, named);
    return new Told(goal, provider, thing, reading, answer, gaps).with(relief);
  }
}
