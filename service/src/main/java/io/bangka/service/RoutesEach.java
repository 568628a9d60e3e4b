package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.model.Knowledge;
import io.bangka.model.Query;
import io.bangka.route.Criterion;
import io.bangka.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Finds the routes to one goal by each measure.
///
/// @param finding finds them by one
record RoutesEach(
    Knowledge knowledge,
    Engine engine,
    BiFunction<Inquiry, Preference, RouteReply> finding,
    Inquiry inquiry,
    Preference preference) {
  /// Nobody follows the ways to more goals at once.
  private static final int MOST_GOALS = 3;

  RoutesTo routes() {
    var query = inquiry.queries().getFirst();
    var replies =
        Arrays.stream(Criterion.values())
            .map(preference::by)
            .map(by -> finding.apply(inquiry, by))
            .toList();
    return new RoutesTo(
        goal(query), new ProfileShape(knowledge.vocabulary()).query(query), replies);
  }

  /// The best route through one procedure, with its plan; empty if it leads to no goal.
  Optional<RouteReply> plan(String through) {
    var query = inquiry.queries().getFirst();
    var alone = inquiry.of(query.through(through));
    return Optional.of(finding.apply(alone, preference)).filter(r -> r.plan().isPresent());
  }

  private String goal(Query query) {
    var words = new Words(knowledge.vocabulary(), inquiry.language());
    Goal goal = new Goals(knowledge, engine).of(query).getFirst();
    return words.goal(
        goal,
        goal.platform()
            .flatMap(id -> Optional.ofNullable(knowledge.providers().get(id)))
            .map(provider -> words.text(provider.names().title())));
  }

  /// What is to be reached, purpose by purpose. Whether one thing can be used is no matter here.
  /// Where nearly every platform is meant, none in particular is: then one list tells the best.
  static Stream<Query> wanted(List<Query> queries) {
    var anywhere = new LinkedHashMap<Query, List<Query>>();
    queries.stream()
        .flatMap(RoutesEach::each)
        .forEach(
            query -> anywhere.computeIfAbsent(anywhere(query), _ -> new ArrayList<>()).add(query));
    return anywhere.entrySet().stream()
        .flatMap(
            e -> e.getValue().size() > MOST_GOALS ? Stream.of(e.getKey()) : e.getValue().stream())
        .distinct()
        .limit(MOST_GOALS);
  }

  private static Stream<Query> each(Query query) {
    return query.purposes().isEmpty()
        ? Stream.of(to(query, query.platform(), List.of()))
        : query.purposes().stream().map(p -> to(query, query.platform(), List.of(p)));
  }

  private static Query anywhere(Query query) {
    return query.purposes().isEmpty() ? query : to(query, Optional.empty(), query.purposes());
  }

  private static Query to(Query query, Optional<String> platform, List<String> purposes) {
    return new Query(
        platform,
        purposes,
        Query.Want.CAN,
        query.act(),
        query.spending(),
        Optional.empty(),
        query.parties(),
        query.procedure(),
        query.counted());
  }
}
