package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Cap;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Knowledge;
import io.bangka.model.Lack;
import io.bangka.model.Limit;
import io.bangka.model.Others;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Purpose;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import io.bangka.model.Yield;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Makes a world anew, with every pattern and every holding changed, and every list whose order
/// means nothing put in another order.
///
/// @param order gives back the same items
record Remade(
    UnaryOperator<Vocabulary> vocabulary,
    UnaryOperator<Pattern> pattern,
    UnaryOperator<Holding> holding,
    Order order) {

  /// Puts a list into some order.
  interface Order {
    <T> List<T> of(List<T> items);
  }

  RandomWorld of(RandomWorld world) {
    return new RandomWorld(
        world.seed(),
        world.small(),
        knowledge(world.knowledge()),
        world.asOf(),
        goal(world.goal()),
        profile(world.profile()),
        parties(world.parties()));
  }

  private Knowledge knowledge(Knowledge old) {
    var procedures = new LinkedHashMap<String, Procedure>();
    order
        .of(List.copyOf(old.procedures().values()))
        .forEach(p -> procedures.put(p.id(), procedure(p)));
    return RandomWorld.knowledge(
        vocabulary(old.vocabulary()), procedures, old.rules().stream().map(this::rule).toList());
  }

  private Vocabulary vocabulary(Vocabulary old) {
    var made = vocabulary.apply(old);
    var purposes = new LinkedHashMap<String, Purpose>();
    made.purposes()
        .forEach((k, p) -> purposes.put(k, new Purpose(k, p.names(), p.gains().map(pattern))));
    var implications = order.of(made.implications()).stream().map(this::implication).toList();
    return new Vocabulary(made.kinds(), made.groups(), implications, purposes, made.terms());
  }

  private Implication implication(Implication implication) {
    return switch (implication) {
      case Implication.Same(var when, var then) ->
          new Implication.Same(pattern.apply(when), pattern.apply(then));
      case Implication.Shares(var when, var mine, var theirs) ->
          new Implication.Shares(pattern.apply(when), mine, theirs);
      case Implication.Includes(var when, var theirs, var value) ->
          new Implication.Includes(pattern.apply(when), theirs, personValue(theirs, value));
    };
  }

  /// As the pattern changes it.
  private String personValue(String attribute, String value) {
    var said = Holding.of(Vocabulary.PERSON, Map.of(attribute, Said.exactly(value)));
    return holding.apply(said).value(attribute).orElseThrow();
  }

  private Procedure procedure(Procedure p) {
    return new Procedure(
        p.id(),
        p.title(),
        p.provider(),
        order.of(p.offered()),
        order.of(p.requires()).stream().map(this::requirement).toList(),
        p.yields().stream().map(y -> new Yield(y.on(), holding.apply(y.gain()))).toList(),
        rows(p.acts()),
        order.of(p.limits()).stream().map(this::limit).toList(),
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

  private Rule rule(Rule r) {
    return new Rule(
        r.id(),
        r.title(),
        r.providers(),
        r.act().map(pattern),
        order.of(r.requires()).stream().map(this::requirement).toList(),
        rows(r.denies()),
        order.of(r.limits()).stream().map(this::limit).toList(),
        r.fees(),
        r.hazards(),
        r.gaps());
  }

  private Requirement requirement(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role r ->
          new Requirement.Role(
              r.name(), r.party(), rows(r.rows()), others(order.of(r.others())), r.text());
      case Requirement.All all -> new Requirement.All(all.name(), parts(all.parts()));
      case Requirement.Any any -> new Requirement.Any(any.name(), parts(any.parts()));
      case Requirement.None none -> new Requirement.None(none.name(), parts(none.parts()));
      case Requirement.Decided decided -> decided;
    };
  }

  private List<Requirement> parts(List<Requirement> parts) {
    return order.of(parts).stream().map(this::requirement).toList();
  }

  private List<Others> others(List<Others> others) {
    return others.stream()
        .map(o ->
            new Others(
                o.effect(), o.force(), o.citation(), o.except().stream().map(pattern).toList()))
        .toList();
  }

  private List<Row> rows(List<Row> rows) {
    return order.of(rows).stream().map(this::row).toList();
  }

  private Row row(Row r) {
    return new Row(
        r.id(),
        pattern.apply(r.pattern()),
        r.effect(),
        r.force(),
        r.citation(),
        r.replaces(),
        r.disputed(),
        r.note());
  }

  private Limit limit(Limit l) {
    return new Limit(
        l.per(),
        l.of(),
        l.over(),
        l.act().map(pattern),
        order.of(l.caps()).stream().map(this::cap).toList());
  }

  private Cap cap(Cap c) {
    return new Cap(c.most(), c.applies().map(pattern), c.force(), c.citation(), c.note());
  }

  private Goal goal(Goal goal) {
    return new Goal(goal.platform(), goal.purpose(), holding.apply(goal.act()), goal.spending());
  }

  private Map<String, Profile> parties(Map<String, Profile> parties) {
    var made = new LinkedHashMap<String, Profile>();
    parties.forEach((name, profile) -> made.put(name, profile(profile)));
    return made;
  }

  private Profile profile(Profile p) {
    return new Profile(
        holding.apply(p.person()),
        order.of(p.holdings()).stream().map(holding).toList(),
        order.of(p.lacks()).stream().map(this::lack).toList(),
        p.complete());
  }

  private Lack lack(Lack lack) {
    return new Lack(pattern.apply(lack.pattern()), lack.presumption());
  }
}
