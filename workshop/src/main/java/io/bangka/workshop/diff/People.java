package io.bangka.workshop.diff;

import io.bangka.engine.Engine;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The kinds of people that the rules of one edition tell apart for a question: for each procedure
/// that leads there, somebody who meets it in the plainest way; then the same with each thing, one
/// requirement at a time, that a row names, and with one that no row names.
final class People {
  private static final Set<String> NO_THINGS = Set.of(Vocabulary.PERSON, Vocabulary.ACT);

  private final Edition edition;
  private final Examples examples;
  private final SequencedMap<Key, KindOfPerson> found = new LinkedHashMap<>();

  /// Two kinds of people who have the same are one.
  private record Key(Profile profile, Map<String, Profile> parties) {}

  /// @param patterns everything that either edition asks about
  private People(Edition edition, List<Pattern> patterns) {
    this.edition = edition;
    examples = new Examples(edition.knowledge().vocabulary(), patterns);
  }

  static List<KindOfPerson> of(Question question, Edition edition, List<Pattern> patterns) {
    var people = new People(edition, patterns);
    new Engine(edition.knowledge())
        .candidates(question.goal()).stream()
            .sorted(java.util.Comparator.comparing(Procedure::id))
            .forEach(people::add);
    return List.copyOf(people.found.values());
  }

  private void add(Procedure procedure) {
    var slots = Usual.of(procedure, edition, examples);
    put(new KindOfPerson.What.Usual(), slots, Optional.empty(), Optional.empty());
    slots.stream().map(Usual.Slot::role).distinct().forEach(role -> vary(role, slots));
    Limited.patterns(procedure, edition).forEach(pattern -> vary(pattern, slots));
  }

  private void vary(Requirement.Role role, List<Usual.Slot> slots) {
    var things = new LinkedHashSet<Example>();
    for (Row row : role.rows()) {
      things.addAll(examples.of(row.pattern()));
    }
    role.rows().stream()
        .map(row -> row.pattern().kind())
        .distinct()
        .filter(kind -> !kind.equals(Vocabulary.ACT))
        .forEach(kind -> examples.unnamed(kind).ifPresent(things::add));
    for (Example thing : things) {
      var what = new KindOfPerson.What.With(Optional.of(role), thing.like());
      put(what, slots, Optional.of(role), Optional.of(thing.holding()));
    }
  }

  /// What a limit or a fee tells apart, on what the person has anyway.
  private void vary(Pattern pattern, List<Usual.Slot> slots) {
    for (Usual.Slot slot : slots) {
      if (slot.of(Optional.empty()) && slot.holding().kind().equals(pattern.kind())) {
        for (Example example : examples.of(pattern)) {
          var holding = slot.holding();
          for (var said : example.holding().said().entrySet()) {
            holding = holding.with(said.getKey(), said.getValue());
          }
          var what = new KindOfPerson.What.With(Optional.of(slot.role()), example.like());
          put(what, slots, Optional.of(slot.role()), Optional.of(holding));
        }
      }
    }
  }

  /// @param role whose thing is another one
  private void put(
      KindOfPerson.What what,
      List<Usual.Slot> slots,
      Optional<Requirement.Role> role,
      Optional<Holding> thing) {
    var parties = new TreeMap<String, Profile>();
    Stream.concat(slots.stream().map(Usual.Slot::role), role.stream())
        .flatMap(r -> r.party().stream())
        .distinct()
        .forEach(party -> parties.put(party, profile(Optional.of(party), slots, role, thing)));
    var profile = profile(Optional.empty(), slots, role, thing);
    var person = new KindOfPerson(what, profile, parties);
    found.putIfAbsent(new Key(profile, person.parties()), person);
  }

  private Profile profile(
      Optional<String> party,
      List<Usual.Slot> slots,
      Optional<Requirement.Role> role,
      Optional<Holding> thing) {
    boolean varied = role.filter(r -> r.party().equals(party)).isPresent();
    var holdings = new ArrayList<Holding>();
    slots.stream()
        .filter(slot -> slot.of(party))
        .map(Usual.Slot::holding)
        .filter(holding -> !varied || !fills(role.orElseThrow(), holding))
        .forEach(holdings::add);
    if (varied) {
      thing.ifPresent(holdings::addFirst);
    }
    var complete = new TreeSet<>(edition.knowledge().vocabulary().kinds().keySet());
    complete.removeAll(NO_THINGS);
    boolean person = varied && thing.filter(t -> NO_THINGS.contains(t.kind())).isPresent();
    return profile(holdings, complete, person);
  }

  private static boolean fills(Requirement.Role role, Holding holding) {
    return role.rows().stream().anyMatch(row -> Fits.mayFit(row.pattern(), holding));
  }

  /// @param first whether what is said of the person goes before what documents tell
  private Profile profile(List<Holding> all, SortedSet<String> complete, boolean first) {
    var person = Holding.unsaid(Vocabulary.PERSON);
    var things = new ArrayList<Holding>();
    for (Holding holding : all) {
      if (holding.kind().equals(Vocabulary.PERSON)) {
        for (var said : holding.said().entrySet()) {
          person =
              person.said().containsKey(said.getKey())
                  ? person
                  : person.with(said.getKey(), said.getValue());
        }
      } else if (!things.contains(holding)) {
        things.add(holding);
      }
    }
    return first
        ? new Profile(person, of(person, things), List.of(), complete)
        : new Profile(agreeing(person, things), things, List.of(), complete);
  }

  /// What follows from a document need not be said, and must not be said otherwise.
  private Holding agreeing(Holding person, List<Holding> things) {
    var said = new TreeMap<String, Said>(person.said());
    for (Implication implication : edition.knowledge().vocabulary().implications()) {
      if (things.stream().anyMatch(thing -> Fits.fits(implication.when(), thing))) {
        told(implication).ifPresent(said::remove);
      }
    }
    return Holding.of(Vocabulary.PERSON, said);
  }

  /// What a document tells about its holder.
  private static Optional<String> told(Implication implication) {
    return switch (implication) {
      case Implication.Shares(var _, var _, var attribute) -> Optional.of(attribute);
      case Implication.Includes(var _, var attribute, var _) -> Optional.of(attribute);
      case Implication.Same _ -> Optional.empty();
    };
  }

  /// The documents of somebody of whom this is said: their passport is of their country, and what
  /// others hold they do not have.
  private List<Holding> of(Holding person, List<Holding> things) {
    return things.stream().flatMap(thing -> of(person, thing).stream()).toList();
  }

  private Optional<Holding> of(Holding person, Holding thing) {
    var mine = thing;
    for (Implication implication : edition.knowledge().vocabulary().implications()) {
      boolean speaks = Fits.fits(implication.when(), mine);
      if (speaks && told(implication).filter(a -> person.said().containsKey(a)).isPresent()) {
        if (!(implication instanceof Implication.Shares(var _, var attribute, var told))) {
          return Optional.empty();
        }
        mine = mine.with(attribute, java.util.Objects.requireNonNull(person.said().get(told)));
      }
    }
    return Optional.of(mine);
  }

  /// Everything that an edition asks about things on the way to the platform, for [Examples].
  static List<Pattern> patterns(Edition edition, String platform) {
    var providers = new HashSet<>(Set.of(platform));
    Optional.ofNullable(edition.knowledge().providers().get(platform))
        .ifPresent(provider -> providers.addAll(provider.buildsOn()));
    return edition.knowledge().procedures().values().stream()
        .filter(procedure -> providers.contains(procedure.provider()))
        .flatMap(procedure ->
            Stream.concat(
                edition.requirements(procedure).flatMap(People::rows).map(Row::pattern),
                Limited.patterns(procedure, edition).stream()))
        .distinct()
        .toList();
  }

  private static Stream<Row> rows(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> role.rows().stream();
      case Requirement.All(var _, var parts) -> parts.stream().flatMap(People::rows);
      case Requirement.Any(var _, var parts) -> parts.stream().flatMap(People::rows);
      case Requirement.None(var _, var parts) -> parts.stream().flatMap(People::rows);
      case Requirement.Decided _ -> Stream.of();
    };
  }
}
