package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Ways;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Query;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import io.bangka.route.Charged;
import io.bangka.route.Measures;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import io.bangka.route.Routes;
import io.bangka.words.Cited;
import io.bangka.words.RouteNote;
import io.bangka.words.RouteWords;
import io.bangka.words.ToldReports;
import io.bangka.words.Words;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds routes for one inquiry, and puts them into the shape of the contract.
record RouteMaking(
    Knowledge knowledge,
    Engine engine,
    Rates rates,
    Reporting reporting,
    Inquiry inquiry,
    Preference by) {
  /// No search takes longer than this; then the best known is given, with what is sure of it.
  private static final Duration TIME = Duration.ofSeconds(2);

  /// Nor all of them together.
  private static final Duration ALL = Duration.ofSeconds(5);

  RouteReply reply() {
    Query query = inquiry.queries().getFirst();
    Goal goal = new Goals(knowledge, engine).of(query).getFirst();
    var ways =
        engine.ways(inquiry.asOf(), goal, inquiry.profile(), query.parties(), inquiry.presuming());
    var measures =
        new Measures(
            knowledge,
            inquiry.asOf(),
            rates,
            by.home(),
            charges(goal, query),
            reporting.of(inquiry.profile()));
    var finder = new Routes(ways, measures, TIME, ALL);
    var routes = finder.best(by.criterion(), apart(goal), by.most());
    var lacking = routes.isEmpty() ? finder.nobodySupplies() : List.<Ways.Asked>of();
    var unlawful = engine.unlawful(goal);
    var words = new Words(knowledge.vocabulary(), inquiry.language());
    var note =
        new RouteNote(knowledge, words, inquiry.asOf())
            .note(
                new RouteNote.Found(
                    goal, by.criterion(), routes, lacking, unlawful, inquiry.ignored()));
    return new RouteReply(answer(goal, routes, lacking, unlawful, words), note);
  }

  /// Where no platform is asked for, each provider's best route is enough.
  private static Function<Procedure, String> apart(Goal goal) {
    return goal.platform().isPresent() ? Procedure::id : Procedure::provider;
  }

  private Map<Procedure, Charged> charges(Goal goal, Query query) {
    var charged = new HashMap<Procedure, Charged>();
    engine
        .charges(inquiry.asOf(), goal, inquiry.profile(), query.parties())
        .forEach((procedure, charges) -> {
          var sums = charges.stream().flatMap(charge -> charge.charged().stream()).toList();
          charged.put(procedure, new Charged(RouteWords.added(sums)));
        });
    return charged;
  }

  private RouteAnswer answer(
      Goal goal,
      List<Route> routes,
      List<Ways.Asked> lacking,
      List<Procedure> unlawful,
      Words words) {
    var says = new RouteWords(words, inquiry.asOf());
    var made = routes.stream().map(route -> route(route, words, says)).toList();
    var forbidden = unlawful.stream().map(p -> unlawful(p, words)).toList();
    var cited =
        Stream.concat(
            made.stream().flatMap(r -> r.steps().stream()).flatMap(RouteMaking::ids),
            forbidden.stream().flatMap(u -> u.sources().stream()));
    return new RouteAnswer(
        inquiry.asOf(),
        knowledge.version(),
        inquiry.language(),
        goal.platform(),
        goal.purpose(),
        by.criterion(),
        made,
        lacking.stream().map(asked -> lacking(asked, words)).toList(),
        forbidden,
        inquiry.ignored(),
        new CitedSources(knowledge).ofIds(cited));
  }

  private RouteAnswer.Route route(Route route, Words words, RouteWords says) {
    var costs =
        route.steps().stream().flatMap(s -> s.costs().stream()).map(c -> c.amount()).toList();
    return new RouteAnswer.Route(
        route.through().id(),
        words.text(route.through().title()),
        route.steps().stream().map(step -> step(step, words, says)).toList(),
        route.unknownDurations() == route.steps().size() && !route.steps().isEmpty()
            ? Optional.empty()
            : Optional.of(RouteWords.iso(route.seconds())),
        route.unknownDurations(),
        money(RouteWords.added(costs)),
        route.unknownCosts(),
        money(route.charged().sums()),
        IntStream.range(0, route.steps().size())
            .filter(i -> route.steps().get(i).weak() || route.steps().get(i).hazardous())
            .boxed()
            .toList(),
        route.assumes().stream().map(assumed -> assumption(assumed, says)).toList(),
        says.totals(route),
        route.proved());
  }

  private RouteAnswer.Step step(Route.Step step, Words words, RouteWords says) {
    var reports = step.reported().map(ToldReports::of).map(told -> PartMaker.reports(told, words));
    return new RouteAnswer.Step(
        step.doing() instanceof Doing.Performing(var procedure)
            ? Optional.of(procedure.id())
            : Optional.empty(),
        step.doing() instanceof Doing.Travelling(var country)
            ? Optional.of(country)
            : Optional.empty(),
        says.title(step.doing()),
        step.after().stream().sorted().toList(),
        step.takes().map(takes -> takes.value()),
        money(step.costs().stream().map(cost -> cost.amount()).toList()),
        RouteWords.brought(step).stream().map(used -> needed(used, words, says)).toList(),
        step.prepares(),
        step.weak(),
        step.hazardous(),
        hazards(step, words),
        RouteNote.sources(step),
        reports);
  }

  private List<Answer.Hazard> hazards(Route.Step step, Words words) {
    var parts = new PartMaker(knowledge, words, new Shapes(knowledge.vocabulary()));
    return step.doing() instanceof Doing.Performing(var procedure)
        ? procedure.hazards().stream()
            .filter(hazard -> hazard.force().on(inquiry.asOf()) == Presence.IN_FORCE)
            .map(parts::hazard)
            .toList()
        : List.of();
  }

  private static RouteAnswer.Needed needed(Route.Used used, Words words, RouteWords says) {
    var requirement = used.asked().requirement();
    return new RouteAnswer.Needed(
        requirement.name(),
        words.role(requirement),
        words.requirement(requirement, says.asOf()),
        !used.firm());
  }

  private static RouteAnswer.Assumption assumption(Route.Assumption assumed, RouteWords says) {
    return new RouteAnswer.Assumption(
        assumed.why(),
        assumed.asked().map(asked -> asked.procedure()),
        assumed.asked().map(asked -> asked.requirement().name()),
        says.assumption(assumed));
  }

  private static Stream<String> ids(RouteAnswer.Step step) {
    return Stream.concat(
        step.sources().stream(), step.hazards().stream().flatMap(h -> h.sources().stream()));
  }

  private RouteAnswer.Lacking lacking(Ways.Asked asked, Words words) {
    return new RouteAnswer.Lacking(
        asked.procedure(),
        asked.requirement().name(),
        words.requirement(asked.requirement(), inquiry.asOf()));
  }

  private static RouteAnswer.Unlawful unlawful(Procedure procedure, Words words) {
    var unlawful = procedure.unlawful().orElseThrow();
    return new RouteAnswer.Unlawful(
        procedure.id(),
        words.text(procedure.title()),
        words.text(unlawful.because()),
        words.text(unlawful.risks()),
        Cited.ids(unlawful.citation()));
  }

  private static List<Answer.Money> money(List<Amount> sums) {
    return sums.stream().map(sum -> new Answer.Money(sum.value(), sum.currency())).toList();
  }
}
