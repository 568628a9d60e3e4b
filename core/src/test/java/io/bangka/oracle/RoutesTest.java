package io.bangka.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Presuming;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import io.bangka.model.Yield;
import io.bangka.money.Rates;
import io.bangka.route.Criterion;
import io.bangka.route.Figures;
import io.bangka.route.Measures;
import io.bangka.route.Route;
import io.bangka.route.Routes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Routes in random worlds, against the oracle: it tries every completion of whoever has done what
/// the route says.
final class RoutesTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int ALL = 100;

  /// What the steps yield that no answer gains by itself is added; wallets are made on the way.
  @Test
  void whoeverDidTheStepsOfARouteThatAssumesNothingReachesTheGoal() {
    holds((world, route) -> !route.assumes().isEmpty() || verdict(world, route) == Verdict.YES);
  }

  @Test
  void whatARouteAssumesNobodyAndNothingRulesOut() {
    holds((world, route) -> route.assumes().size() != 1 || verdict(world, route) != Verdict.NO);
  }

  @Test
  void whereThereIsNothingToAskThereIsNothingUnsaid() {
    holds((world, route) ->
        route.assumes().stream().allMatch(a -> a.why() == Why.UNSAID || a.ask().isEmpty()));
  }

  @Test
  void noRouteIsUnlawfulAndEachDoesAThingOnce() {
    holds((_, route) ->
        route.performed().allMatch(p -> p.unlawful().isEmpty())
            && route.steps().stream().map(Route.Step::doing).distinct().count()
                == route.steps().size());
  }

  /// Steps by no step before them, and each before all that waits for it.
  @Test
  void aStepComesAfterWhatItWaitsFor() {
    holds((_, route) -> {
      var steps = route.steps();
      return IntStream.range(0, steps.size())
          .allMatch(place -> steps.get(place).after().stream().allMatch(before -> before < place));
    });
  }

  /// What does all that a better way does, and more, is no way of its own, whatever it reaches the
  /// goal through.
  @Test
  void noRouteDoesAllThatABetterOneDoesAndMore() {
    for (var criterion : Criterion.values()) {
      Seeds.allPass(
          world -> {
            var done = routes(world, criterion).stream().map(RoutesTest::done).toList();
            return IntStream.range(0, done.size())
                .allMatch(place ->
                    done.subList(0, place).stream()
                        .allMatch(better ->
                            better.equals(done.get(place))
                                || !done.get(place).containsAll(better)));
          },
          world ->
              criterion + ": " + routes(world, criterion).stream().map(RoutesTest::done).toList());
    }
  }

  private static Set<Route.Doing> done(Route route) {
    return route.steps().stream().map(Route.Step::doing).collect(Collectors.toSet());
  }

  /// Whoever reaches the goal already is told of a way that takes nothing new.
  @Test
  void whatIsAYesHasARoute() {
    var yes = new AtomicInteger();
    Seeds.allPass(
        world -> {
          boolean reached = EngineAnswer.of(world).verdict() == Verdict.YES;
          if (reached) {
            yes.incrementAndGet();
          }
          return !reached || !routes(world).isEmpty();
        },
        world -> "no route");
    assertThat(yes).hasPositiveValue();
  }

  private static Verdict verdict(RandomWorld world, Route route) {
    var goal = world.goal();
    var through =
        new Goal(
            goal.platform(),
            goal.purpose(),
            goal.act(),
            goal.spending(),
            Optional.of(route.through().id()));
    return new Oracle(world.knowledge(), world.small())
        .assess(world.asOf(), through, after(world.profile(), route), world.parties())
        .map(Oracle.Answer::verdict)
        .orElse(Verdict.YES);
  }

  private static Profile after(Profile profile, Route route) {
    var gained =
        route
            .performed()
            .flatMap(procedure -> procedure.yields().stream())
            .filter(yield -> yield.on().isEmpty())
            .map(Yield::gain)
            .filter(gain -> !gain.kind().equals(ProcedureMeaning.WALLET))
            .toList();
    var holdings = new ArrayList<>(profile.holdings());
    holdings.addAll(gained);
    return new Profile(
        profile.person(),
        holdings,
        profile.lacks().stream()
            .filter(lack -> gained.stream().noneMatch(g -> g.kind().equals(lack.pattern().kind())))
            .toList(),
        profile.complete());
  }

  private static List<Route> routes(RandomWorld world) {
    return routes(world, Criterion.COST);
  }

  /// Also where nothing that would lead there is offered.
  @Test
  void whereNothingLeadsItIsToldWhatNobodySupplies() {
    var none = new AtomicInteger();
    Seeds.allPass(
        world -> {
          var finder = finder(world);
          boolean leads = !finder.best(Criterion.COST, Procedure::id, ALL).isEmpty();
          none.addAndGet(leads ? 0 : 1);
          return leads
              || finder.nobodySupplies().stream()
                  .allMatch(asked -> world.knowledge().procedure(asked.procedure()).isPresent());
        },
        world -> "lacking: " + finder(world).nobodySupplies());
    assertThat(none).hasPositiveValue();
  }

  private static List<Route> routes(RandomWorld world, Criterion criterion) {
    return finder(world).best(criterion, Procedure::id, ALL);
  }

  private static Routes finder(RandomWorld world) {
    var ways =
        new Engine(world.knowledge(), Rates.NONE)
            .ways(world.asOf(), world.goal(), world.profile(), world.parties(), Presuming.NOTHING);
    var measures =
        new Measures(
            new Figures(world.knowledge(), world.asOf(), Rates.NONE, "EUR"),
            Map.of(),
            _ -> Optional.empty());
    return new Routes(ways, measures, LONG, LONG);
  }

  private static void holds(BiPredicate<RandomWorld, Route> law) {
    var met = new AtomicInteger();
    Seeds.allPass(
        world -> {
          var routes = routes(world);
          met.addAndGet(routes.size());
          return routes.stream().allMatch(route -> law.test(world, route));
        },
        world ->
            "routes: "
                + routes(world).stream()
                    .filter(route -> !law.test(world, route))
                    .map(r ->
                        r.through().id() + r.performed().map(Procedure::id).toList() + r.assumes())
                    .toList());
    assertThat(met).hasPositiveValue();
  }
}
