package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Force;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Limit;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes a world that fails smaller, one part at a time, for as long as it still fails.
final class Shrinking {
  private Shrinking() {}

  static RandomWorld of(RandomWorld world, Predicate<RandomWorld> fails) {
    return smaller(world)
        .filter(Shrinking::isPossible)
        .filter(fails)
        .findFirst()
        .map(smaller -> of(smaller, fails))
        .orElse(world);
  }

  private static boolean isPossible(RandomWorld world) {
    return !world.contradictsItself();
  }

  private static Stream<RandomWorld> smaller(RandomWorld world) {
    return Stream.of(
            without(
                List.copyOf(world.knowledge().procedures().values()),
                Shrinking::procedures,
                procedures -> procedures(world, procedures)),
            without(
                world.knowledge().vocabulary().implications(),
                _ -> Stream.of(),
                implications -> vocabulary(world, implications)),
            without(world.knowledge().rules(), _ -> Stream.of(), rules -> rules(world, rules)),
            profiles(world.profile()).map(world::with),
            goals(world.goal()).map(goal -> goal(world, goal)))
        .flatMap(worlds -> worlds);
  }

  /// The list without each of its items, and with each of them made smaller.
  private static <T, R> Stream<R> without(
      List<T> items, Function<T, Stream<T>> smaller, Function<List<T>, R> rest) {
    var lists = new ArrayList<List<T>>();
    for (int i = 0; i < items.size(); i++) {
      var without = new ArrayList<>(items);
      T item = without.remove(i);
      lists.add(without);
      int place = i;
      smaller.apply(item).forEach(less -> lists.add(with(without, place, less)));
    }
    return lists.stream().map(rest);
  }

  private static <T> List<T> with(List<T> items, int place, T item) {
    var more = new ArrayList<>(items);
    more.add(place, item);
    return more;
  }

  private static Stream<Procedure> procedures(Procedure p) {
    return Stream.of(
            without(
                p.requires(), Shrinking::requirements, r -> procedure(p, r, p.acts(), p.limits())),
            without(
                p.acts(), Shrinking::rows, acts -> procedure(p, p.requires(), acts, p.limits())),
            without(p.limits(), Shrinking::limits, l -> procedure(p, p.requires(), p.acts(), l)))
        .flatMap(procedures -> procedures);
  }

  private static Stream<Requirement> requirements(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role r ->
          Stream.concat(
              without(r.rows(), Shrinking::rows, rows -> role(r, rows)).filter(Shrinking::hasRows),
              r.others().isEmpty()
                  ? Stream.of()
                  : Stream.of(
                      new Requirement.Role(r.name(), r.party(), r.rows(), List.of(), r.text())));
      case Requirement.All all ->
          parts(all.parts(), parts -> new Requirement.All(all.name(), parts));
      case Requirement.Any any ->
          parts(any.parts(), parts -> new Requirement.Any(any.name(), parts));
      case Requirement.None none ->
          parts(none.parts(), parts -> new Requirement.None(none.name(), parts));
      case Requirement.Decided _ -> Stream.of();
    };
  }

  private static boolean hasRows(Requirement requirement) {
    return requirement instanceof Requirement.Role role && !role.rows().isEmpty();
  }

  private static Requirement role(Requirement.Role role, List<Row> rows) {
    return new Requirement.Role(role.name(), role.party(), rows, role.others(), role.text());
  }

  private static Stream<Requirement> parts(
      List<Requirement> parts, Function<List<Requirement>, Requirement> whole) {
    return Stream.concat(parts.stream(), without(parts, Shrinking::requirements, whole));
  }

  private static Stream<Row> rows(Row row) {
    var inForce = Force.from(RandomStatements.BOUNDARIES.getFirst());
    return row.force().equals(inForce) && row.replaces().isEmpty()
        ? Stream.of()
        : Stream.of(
                row(row, inForce, row.replaces()), row(row, row.force(), Optional.<String>empty()))
            .filter(smaller -> !smaller.equals(row));
  }

  private static Row row(Row row, Force force, Optional<String> replaces) {
    return new Row(
        row.id(),
        row.pattern(),
        row.effect(),
        force,
        row.citation(),
        replaces,
        row.disputed(),
        row.note());
  }

  private static Stream<Limit> limits(Limit l) {
    return without(
        l.caps(), _ -> Stream.of(), caps -> new Limit(l.per(), l.of(), l.over(), l.act(), caps));
  }

  private static Procedure procedure(
      Procedure p, List<Requirement> requires, List<Row> acts, List<Limit> limits) {
    return new Procedure(
        p.id(),
        p.title(),
        p.provider(),
        p.offered(),
        requires,
        p.yields().stream()
            .filter(y -> y.on().isEmpty() || names(requires).contains(y.on().get()))
            .toList(),
        acts,
        limits,
        p.fees(),
        p.costs(),
        p.takes(),
        p.hazards(),
        p.hints(),
        p.upkeep(),
        p.lasts(),
        p.gaps(),
        p.givesUp(),
        p.unlawful());
  }

  private static List<String> names(List<Requirement> requires) {
    return Asking.roles(requires).stream().map(Requirement.Role::name).toList();
  }

  private static Stream<Profile> profiles(Profile p) {
    var kinds = new ArrayList<>(List.of("document", "card", "wallet"));
    kinds.removeAll(p.complete());
    return Stream.of(
            without(
                p.holdings(),
                Shrinking::lessSaid,
                h -> new Profile(p.person(), h, p.lacks(), p.complete())),
            without(
                p.lacks(),
                _ -> Stream.of(),
                l -> new Profile(p.person(), p.holdings(), l, p.complete())),
            kinds.stream().map(kind -> completing(p, kind)))
        .flatMap(profiles -> profiles);
  }

  private static Profile completing(Profile p, String kind) {
    var complete = new TreeSet<>(p.complete());
    complete.add(kind);
    return new Profile(p.person(), p.holdings(), p.lacks(), complete);
  }

  private static Stream<Holding> lessSaid(Holding holding) {
    return holding.said().keySet().stream()
        .map(attribute -> {
          var said = new TreeMap<>(holding.said());
          said.remove(attribute);
          return new Holding(holding.kind(), said, holding.presumption());
        });
  }

  private static Stream<Goal> goals(Goal g) {
    return g.spending().isEmpty()
        ? Stream.of()
        : Stream.of(new Goal(g.platform(), g.purpose(), g.act(), Optional.empty()));
  }

  private static RandomWorld procedures(RandomWorld world, List<Procedure> procedures) {
    var byId = new LinkedHashMap<String, Procedure>();
    procedures.forEach(p -> byId.put(p.id(), p));
    var old = world.knowledge();
    return world.with(RandomWorld.knowledge(old.vocabulary(), byId, old.rules()));
  }

  private static RandomWorld rules(RandomWorld world, List<Rule> rules) {
    var old = world.knowledge();
    return world.with(RandomWorld.knowledge(old.vocabulary(), old.procedures(), rules));
  }

  private static RandomWorld vocabulary(RandomWorld world, List<Implication> implications) {
    var old = world.knowledge();
    var v = old.vocabulary();
    var vocabulary = new Vocabulary(v.kinds(), v.groups(), implications, v.purposes(), v.terms());
    return world.with(RandomWorld.knowledge(vocabulary, old.procedures(), old.rules()));
  }

  private static RandomWorld goal(RandomWorld w, Goal goal) {
    return new RandomWorld(
        w.seed(), w.small(), w.knowledge(), w.asOf(), goal, w.profile(), w.parties());
  }
}
