package io.bangka.service;

import io.bangka.cost.FirstTheMoney;
import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Presuming;
import io.bangka.engine.Ways;
import io.bangka.model.Knowledge;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Query;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import io.bangka.plan.Planner;
import io.bangka.plan.PreparationPlan;
import io.bangka.route.Charged;
import io.bangka.route.Measures;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import io.bangka.route.Routes;
import io.bangka.words.Cited;
import io.bangka.words.RouteNote;
import io.bangka.words.RouteWords;
import io.bangka.words.ToldReports;
import io.bangka.words.WhyNot;
import io.bangka.words.WhyNotWords;
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
    KeptFigures figures,
    KeptWords kept,
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
            figures.on(inquiry.asOf(), by.home()),
            charges(goal, query),
            reporting.of(inquiry.profile()));
    var finder = new Routes(ways, measures, TIME, ALL);
    var chosen = fed(chosen(finder, goal), goal, query);
    var routes = chosen.stream().map(Routes.Unbeaten::route).toList();
    var lacking = routes.isEmpty() ? finder.nobodySupplies() : List.<Ways.Asked>of();
    var unlawful = engine.unlawful(goal);
    var words = kept.of(inquiry);
    var expecting = new Expecting(knowledge, engine, rates, inquiry, goal, finder, routes);
    var whyNot =
        by.expected().stream()
            .flatMap(id -> expecting.why(id, by.criterion()).stream())
            .distinct()
            .toList();
    var note =
        new RouteNote(knowledge, words, inquiry.asOf())
            .note(
                new RouteNote.Found(
                    goal,
                    by.comparing() ? Optional.empty() : Optional.of(by.criterion()),
                    routes,
                    chosen.stream().map(Routes.Unbeaten::best).toList(),
                    lacking,
                    unlawful,
                    whyNot,
                    inquiry.ignored()));
    var plan = plan(goal, query, routes).map(p -> new PlanMaking(knowledge, words, goal, p));
    return new RouteReply(
        answer(goal, chosen, lacking, unlawful, whyNot, plan, words),
        note,
        plan.map(PlanMaking::reply));
  }

  private List<Routes.Unbeaten> chosen(Routes finder, Goal goal) {
    return by.comparing()
        ? finder.unbeaten(by.most())
        : finder.best(by.criterion(), apart(goal), by.most()).stream()
            .map(route -> new Routes.Unbeaten(route, List.of()))
            .toList();
  }

  private List<Routes.Unbeaten> fed(List<Routes.Unbeaten> chosen, Goal goal, Query query) {
    var money =
        new FirstTheMoney(
            knowledge,
            engine,
            inquiry.asOf(),
            inquiry.profile(),
            query.parties(),
            inquiry.presuming() == Presuming.NOTHING);
    return chosen.stream()
        .map(one -> {
          var by = money.of(one.route().through(), goal.act());
          return new Routes.Unbeaten(one.route().fedBy(by), one.best());
        })
        .toList();
  }

  /// Of the best route.
  private Optional<PreparationPlan> plan(Goal goal, Query query, List<Route> routes) {
    return by.planning()
        .filter(_ -> !routes.isEmpty())
        .map(planning -> {
          var possessions =
              engine.possessions(
                  inquiry.asOf(), goal, inquiry.profile(), query.parties(), inquiry.presuming());
          return new Planner(possessions, goal.act(), inquiry.asOf())
              .plan(routes.getFirst(), planning.move());
        });
  }

  /// Where no platform is asked for, each provider's best route is enough.
  private static Function<Procedure, String> apart(Goal goal) {
    return goal.platform().isPresent() ? Procedure::id : Procedure::provider;
  }

  /// Nothing where no sum is to be spent.
  private Map<Procedure, Charged> charges(Goal goal, Query query) {
    if (goal.spending().isEmpty()) {
      return Map.of();
    }
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
      List<Routes.Unbeaten> chosen,
      List<Ways.Asked> lacking,
      List<Procedure> unlawful,
      List<WhyNot> expected,
      Optional<PlanMaking> planning,
      Words words) {
    var says = new RouteWords(words, inquiry.asOf());
    var routes = chosen.stream().map(Routes.Unbeaten::route).toList();
    var made = chosen.stream().map(one -> route(one, words, says)).toList();
    var forbidden = unlawful.stream().map(p -> unlawful(p, words)).toList();
    var plan = planning.map(PlanMaking::answer);
    var whyNot = expected.stream().map(one -> whyNot(one, words)).toList();
    var cited =
        Stream.of(
                made.stream().flatMap(r -> r.steps().stream()).flatMap(RouteMaking::ids),
                forbidden.stream().flatMap(u -> u.sources().stream()),
                whyNot.stream().flatMap(RouteMaking::sources),
                plan.stream().flatMap(p -> PlanMaking.sources(p).stream()))
            .flatMap(ids -> ids);
    return new RouteAnswer(
        inquiry.asOf(),
        knowledge.version(),
        inquiry.language(),
        goal.platform(),
        goal.purpose(),
        by.criterion(),
        by.comparing(),
        made,
        RouteNote.next(routes).map(ask -> Asks.shown(ask, knowledge.vocabulary(), words)),
        lacking.stream().map(asked -> lacking(asked, words)).toList(),
        forbidden,
        whyNot,
        plan,
        inquiry.ignored(),
        new CitedSources(knowledge).ofIds(cited));
  }

  private RouteAnswer.Route route(Routes.Unbeaten one, Words words, RouteWords says) {
    var route = one.route();
    var costs =
        route.steps().stream().flatMap(s -> s.costs().stream()).map(c -> c.amount()).toList();
    return new RouteAnswer.Route(
        route.through().id(),
        words.text(route.through().title()),
        one.best(),
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
        route.assumes().stream().map(assumed -> assumption(assumed, route, says)).toList(),
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

  private RouteAnswer.Assumption assumption(
      Route.Assumption assumed, Route route, RouteWords says) {
    return new RouteAnswer.Assumption(
        assumed.why(),
        assumed.asked().map(asked -> asked.procedure()),
        assumed.asked().map(asked -> asked.requirement().name()),
        says.assumption(assumed, route),
        assumed.ask().map(ask -> Asks.shown(ask, knowledge.vocabulary(), says.words())));
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

  private RouteAnswer.WhyNot whyNot(WhyNot whyNot, Words words) {
    var says = new WhyNotWords(words, inquiry.asOf());
    return new RouteAnswer.WhyNot(
        whyNot.procedure().id(),
        words.text(whyNot.procedure().title()),
        reason(whyNot),
        whyNot instanceof WhyNot.Listed(_, int number, _)
            ? Optional.of(number - 1)
            : Optional.empty(),
        says.text(whyNot),
        whyNot instanceof WhyNot.Lacking lacking
            ? lacking.unmet().stream().map(unmet -> breaking(lacking, unmet, says)).toList()
            : List.of(),
        WhyNotWords.sources(whyNot));
  }

  private static RouteAnswer.WhyNotReason reason(WhyNot whyNot) {
    return switch (whyNot) {
      case WhyNot.Listed _ -> RouteAnswer.WhyNotReason.LISTED;
      case WhyNot.Later _ -> RouteAnswer.WhyNotReason.LATER;
      case WhyNot.Unlawful _ -> RouteAnswer.WhyNotReason.UNLAWFUL;
      case WhyNot.Elsewhere _ -> RouteAnswer.WhyNotReason.ELSEWHERE;
      case WhyNot.Closed _ -> RouteAnswer.WhyNotReason.CLOSED;
      case WhyNot.Lacking _ -> RouteAnswer.WhyNotReason.LACKING;
    };
  }

  private static RouteAnswer.Breaking breaking(
      WhyNot.Lacking lacking, WhyNot.Unmet unmet, WhyNotWords says) {
    return new RouteAnswer.Breaking(
        unmet.requirement().name(), says.text(lacking, unmet), says.sources(unmet));
  }

  private static Stream<String> sources(RouteAnswer.WhyNot whyNot) {
    return Stream.concat(
        whyNot.sources().stream(), whyNot.unmet().stream().flatMap(u -> u.sources().stream()));
  }

  private static List<Answer.Money> money(List<Amount> sums) {
    return sums.stream().map(sum -> new Answer.Money(sum.value(), sum.currency())).toList();
  }
}
