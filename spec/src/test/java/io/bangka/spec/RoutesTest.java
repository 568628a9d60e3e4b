package io.bangka.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Holding;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Said;
import io.bangka.model.Verdict;
import io.bangka.model.Yield;
import io.bangka.pack.ProfileReader;
import io.bangka.pack.QueryReader;
import io.bangka.pack.Unknown;
import io.bangka.route.Criterion;
import io.bangka.service.Preference;
import io.bangka.service.RouteAnswer;
import io.bangka.service.RouteReply;
import io.bangka.service.Setting;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The people of `spec/routes`, on the knowledge that the program ships with.
@Tag("slow")
class RoutesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int ALL = 20;

  record Case(Written.Mapping written) {
    String name() {
      return text(written.get("case").orElseThrow());
    }

    Written.Mapping mapping(String key) {
      return (Written.Mapping) written.get(key).orElseThrow();
    }

    List<String> ids(String key) {
      return written.get(key).stream()
          .flatMap(ids -> ((Written.Sequence) ids).items().stream())
          .map(RoutesTest::text)
          .toList();
    }

    Profile profile() throws Faulty {
      var faults = new Faults();
      var vocabulary = Repository.BANGKA.knowledge().vocabulary();
      var read = ProfileReader.read(mapping("profile"), vocabulary, TODAY, Unknown.REFUSED, faults);
      faults.throwIfAny();
      return read.profile();
    }

    /// Through one procedure alone.
    Query query(String procedure) throws Faulty {
      var faults = new Faults();
      var knowledge = Repository.BANGKA.knowledge();
      var read = QueryReader.read(mapping("query"), knowledge, TODAY, Unknown.REFUSED, faults);
      faults.throwIfAny();
      var asked = read.query().orElseThrow();
      return new Query(
          asked.platform(),
          asked.purposes(),
          asked.want(),
          asked.act(),
          asked.spending(),
          asked.holding(),
          asked.parties(),
          Optional.of(procedure),
          asked.counted());
    }

    RouteReply routes(Criterion by, Language language) throws Faulty {
      return routes(new Preference(by, ALL, "EUR"), language);
    }

    RouteReply compared(Language language) throws Faulty {
      return routes(new Preference(Criterion.COST, ALL, "EUR").comparingAll(), language);
    }

    private RouteReply routes(Preference preference, Language language) throws Faulty {
      var setting = new Setting(Optional.of(language), Optional.of(TODAY), false);
      return Repository.BANGKA.route(mapping("profile"), mapping("query"), preference, setting);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static Stream<Case> cases() {
    return Repository.files("spec/routes", ".yaml").stream()
        .map((Path file) -> Repository.yaml(file))
        .flatMap(file -> ((Written.Sequence) file.get("cases").orElseThrow()).items().stream())
        .map(written -> new Case((Written.Mapping) written));
  }

  private static String text(Written written) {
    return ((Written.Scalar) written).text();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theyHearOfEveryWayThatAnAdviserWouldName(Case person) throws Faulty {
    assertThat(ways(person, Criterion.COST)).containsAll(person.ids("ways"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void inEveryOrderTheyHearOfTheSameProviders(Case person) throws Faulty {
    var providers = person.ids("ways").stream().map(RoutesTest::provider).toList();
    for (Criterion by : Criterion.values()) {
      assertThat(ways(person, by).stream().map(RoutesTest::provider)).containsAll(providers);
    }
  }

  static Stream<Case> whoTry() {
    return cases().filter(person -> !person.ids("tries").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("whoTry")
  void whatIsDecidedOnTheSpotIsTriedFirst(Case person) throws Faulty {
    for (Criterion by : List.of(Criterion.COST, Criterion.TIME)) {
      var first = person.routes(by, Language.EN).answer().routes().getFirst();
      assertThat(steps(first)).isEqualTo(person.ids("tries"));
    }
  }

  static Stream<Case> whoHearOfSomeLast() {
    return cases().filter(person -> !person.ids("last").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("whoHearOfSomeLast")
  void whatIsFarFromThemComesLast(Case person) throws Faulty {
    for (Criterion by : Criterion.values()) {
      var ways = ways(person, by);
      assertThat(ways.stream().dropWhile(way -> !person.ids("last").contains(way)))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(person.ids("ways"));
    }
  }

  @Test
  void whoPaysInCashGetsTheCashFirst() throws Faulty {
    for (Case person : cases().filter(one -> one.ids("ways").contains("cash.pay")).toList()) {
      assertThat(person.routes(Criterion.COST, Language.EN).note().lines())
          .as(person.name())
          .anyMatch(line -> line.text().startsWith("First the money, by one of these: "));
    }
  }

  private static List<String> ways(Case person, Criterion by) throws Faulty {
    return person.routes(by, Language.EN).answer().routes().stream()
        .map(RouteAnswer.Route::procedure)
        .toList();
  }

  private static String provider(String procedure) {
    return procedure.substring(0, procedure.indexOf('.'));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noRouteIsUnlawfulOrImpossibleForThem(Case person) throws Faulty {
    var knowledge = Repository.BANGKA.knowledge();
    for (Criterion by : Criterion.values()) {
      assertThat(steps(person.routes(by, Language.EN).answer()))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(person.ids("never"))
          .allMatch(id -> knowledge.procedure(id).orElseThrow().unlawful().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsNotLawfulIsNamedWithTheLaw(Case person) throws Faulty {
    var unlawful = person.routes(Criterion.COST, Language.ZH).answer().unlawful();
    assertThat(unlawful.stream().map(RouteAnswer.Unlawful::procedure))
        .containsAll(person.ids("unlawful"));
    assertThat(unlawful).allMatch(u -> !u.sources().isEmpty() && !u.because().isBlank());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whereAllOrdersAreComparedTheBestOfEachIsNamedOnce(Case person) throws Faulty {
    var compared = person.compared(Language.EN).answer().routes();
    for (Criterion by : Criterion.values()) {
      assertThat(compared).filteredOn(route -> route.best().contains(by)).hasSize(1);
    }
    assertThat(compared.getFirst().best()).contains(Criterion.COST);
    assertThat(compared).doesNotHaveDuplicates();
  }

  /// Whoever did what the route says has what it gives; wallets are made on the way.
  @ParameterizedTest
  @MethodSource("cases")
  void whoeverHasDoneTheStepsReachesTheGoal(Case person) throws Faulty {
    for (var route : person.routes(Criterion.COST, Language.EN).answer().routes()) {
      if (route.assumes().isEmpty()) {
        var setting = new Setting(Optional.of(Language.EN), Optional.of(TODAY), false);
        var reply =
            Repository.BANGKA.assess(
                after(person.profile(), route), person.query(route.procedure()), setting);
        assertThat(reply.answer().answers().getFirst().verdict())
            .as(route.procedure())
            .isEqualTo(Verdict.YES);
      }
    }
  }

  private static Profile after(Profile profile, RouteAnswer.Route route) {
    var person = profile.person();
    var holdings = new ArrayList<>(profile.holdings());
    for (var step : route.steps()) {
      person = step.travel().map(c -> Said.exactly(c)).map(at("location", person)).orElse(person);
      step.procedure()
          .flatMap(Repository.BANGKA.knowledge()::procedure)
          .ifPresent(done ->
              done.yields().stream()
                  .filter(yield -> yield.on().isEmpty())
                  .map(Yield::gain)
                  .filter(gain -> !gain.kind().equals("wallet"))
                  .forEach(holdings::add));
      step.procedure()
          .filter(id -> !id.equals(route.procedure()))
          .flatMap(Repository.BANGKA.knowledge()::procedure)
          .ifPresent(done -> done.yields().forEach(yield -> change(holdings, yield)));
    }
    return new Profile(person, holdings, List.of(), profile.complete());
  }

  /// Changes the first thing of its kind; these people have no second.
  private static void change(List<Holding> holdings, Yield yield) {
    var gain = yield.gain();
    for (int i = 0; i < holdings.size() && yield.on().isPresent(); i++) {
      if (holdings.get(i).kind().equals(gain.kind())) {
        var changed = holdings.get(i);
        for (var said : gain.said().entrySet()) {
          changed = changed.with(said.getKey(), said.getValue());
        }
        holdings.set(i, changed);
        return;
      }
    }
  }

  private static Function<Said, Holding> at(String attribute, Holding holding) {
    return said -> holding.with(attribute, said);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noStepComesBeforeWhatItWaitsFor(Case person) throws Faulty {
    for (var route : person.routes(Criterion.TIME, Language.EN).answer().routes()) {
      for (int place = 0; place < route.steps().size(); place++) {
        int mine = place;
        assertThat(route.steps().get(place).after()).allMatch(before -> before < mine);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFigureWithoutASourceIsNoNumber(Case person) throws Faulty {
    var knowledge = Repository.BANGKA.knowledge();
    for (var route : person.routes(Criterion.COST, Language.EN).answer().routes()) {
      for (var step : route.steps()) {
        var procedure = step.procedure().flatMap(knowledge::procedure);
        assertThat(step.takes().isPresent())
            .isEqualTo(procedure.filter(p -> !p.takes().isEmpty()).isPresent());
        assertThat(step.costs().isEmpty())
            .isEqualTo(procedure.filter(p -> !p.costs().isEmpty()).isEmpty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyAssumptionSaysWhatIsAssumed(Case person) throws Faulty {
    for (var route : person.routes(Criterion.COST, Language.EN).answer().routes()) {
      assertThat(route.assumes())
          .allMatch(assumed -> assumed.text().matches(".+: \\S.* \\(.+\\)|[^:]+ decides \\(.+\\)"));
    }
  }

  @Test
  void theTerminalSaysTheSame(@TempDir Path folder) throws Faulty, IOException {
    for (Case person : cases().toList()) {
      var profile = folder.resolve("profile.json");
      Files.writeString(profile, JsonText.of(person.mapping("profile")));
      var arguments = new ArrayList<>(List.of("route", profile.toString(), "--json"));
      arguments.addAll(List.of("--most", String.valueOf(ALL), "--as-of", TODAY.toString()));
      arguments.addAll(
          List.of("--for", text(person.mapping("query").get("purpose").orElseThrow())));
      arguments.addAll(List.of("--in", text(person.mapping("query").get("in").orElseThrow())));
      arguments.addAll(List.of("--lang", "zh", "--by", "certainty"));
      person
          .mapping("query")
          .get("platform")
          .ifPresent(platform -> arguments.addAll(List.of("--to", text(platform))));
      var said = Program.run("", arguments);
      assertThat(said.out())
          .as(said.err())
          .isEqualTo(person.routes(Criterion.CERTAINTY, Language.ZH).json() + "\n");
    }
  }

  private static List<String> steps(RouteAnswer answer) {
    return answer.routes().stream().flatMap(route -> steps(route).stream()).toList();
  }

  private static List<String> steps(RouteAnswer.Route route) {
    return route.steps().stream().flatMap(step -> step.procedure().stream()).toList();
  }
}
