package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Lack;
import io.bangka.model.Pattern;
import io.bangka.model.Presumption;
import io.bangka.model.Profile;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Random presumptions that cannot meet each other: at most one about each kind.
final class RandomPresumptions {
  private final Dice dice;
  private final RandomTests tests;
  private final RandomProfile profiles;
  private final List<String> kinds;

  private RandomPresumptions(Dice dice, Vocabulary vocabulary) {
    this.dice = dice;
    this.tests = new RandomTests(dice, vocabulary.kinds());
    this.profiles = new RandomProfile(dice, vocabulary.kinds());
    this.kinds = vocabulary.kinds().keySet().stream().filter(k -> !k.equals("act")).toList();
  }

  /// The world with presumptions in its knowledge, and with nothing presumed in its profile yet.
  static RandomWorld in(RandomWorld world) {
    var dice = new Dice(world.seed());
    var presumptions = new RandomPresumptions(dice, world.knowledge().vocabulary()).make();
    return world.with(with(world.knowledge(), presumptions)).with(onlySaid(world.profile()));
  }

  private static Knowledge with(Knowledge k, List<Presumption> presumptions) {
    return new Knowledge(
        k.version(),
        k.vocabulary(),
        presumptions,
        k.providers(),
        k.procedures(),
        k.rules(),
        k.sources());
  }

  private static Profile onlySaid(Profile profile) {
    return new Profile(
        profile.person(),
        profile.holdings().stream().map(h -> Holding.of(h.kind(), h.said())).toList(),
        profile.lacks().stream().filter(lack -> !lack.presumed()).toList(),
        profile.complete());
  }

  private List<Presumption> make() {
    var presumptions = new ArrayList<Presumption>();
    for (String kind : kinds) {
      if (dice.chance(60)) {
        presumptions.add(presumption(kind));
      }
    }
    return presumptions;
  }

  private Presumption presumption(String kind) {
    boolean lacking = !kind.equals(Vocabulary.PERSON) && dice.chance(50);
    String id = (lacking ? "no-" : "own-") + kind;
    return new Presumption(
        id,
        Optional.of(RandomVocabulary.TEXT),
        lacking ? Presumption.Sort.LACKING : Presumption.Sort.ORDINARY,
        conditions(30),
        lacking ? List.of() : conditions(30),
        lacking
            ? new Presumption.Fact.Lacks(tests.pattern(kind, 2))
            : new Presumption.Fact.Has(profiles.holding(kind)));
  }

  private List<Pattern> conditions(int percent) {
    return dice.chance(percent) ? List.of(tests.pattern(dice.one(kinds), 1)) : List.of();
  }

  /// The profile with a presumption said instead of presumed.
  static Profile saying(Profile profile, Presumption presumption) {
    return switch (presumption.fact()) {
      case Presumption.Fact.Has(var holding) -> having(profile, holding);
      case Presumption.Fact.Lacks(var pattern) -> lacking(profile, pattern);
    };
  }

  private static Profile having(Profile p, Holding holding) {
    if (holding.kind().equals(Vocabulary.PERSON)) {
      var person = p.person();
      for (var said : Map.copyOf(holding.said()).entrySet()) {
        person = person.with(said.getKey(), said.getValue());
      }
      return new Profile(person, p.holdings(), p.lacks(), p.complete());
    }
    var holdings = new ArrayList<>(p.holdings());
    holdings.add(holding);
    return new Profile(p.person(), holdings, p.lacks(), p.complete());
  }

  private static Profile lacking(Profile p, Pattern pattern) {
    var lacks = new ArrayList<>(p.lacks());
    lacks.add(new Lack(pattern, Optional.empty()));
    return new Profile(p.person(), p.holdings(), lacks, p.complete());
  }
}
