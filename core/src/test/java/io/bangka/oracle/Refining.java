package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Says one thing more about a person. Whoever the person then may be, they may have been before.
final class Refining {
  private static final List<String> KINDS = List.of("wallet", "document", "card");

  private final Dice dice;
  private final RandomWorld world;
  private final Profile profile;
  private final RandomTests tests;

  private Refining(Dice dice, RandomWorld world) {
    this.dice = dice;
    this.world = world;
    this.profile = world.profile();
    this.tests = new RandomTests(dice, world.knowledge().vocabulary().kinds());
  }

  /// The world with one thing more said, if that does not contradict what was said before.
  static Optional<RandomWorld> of(Dice dice, RandomWorld world) {
    return Optional.of(new Refining(dice, world).refined())
        .map(world::with)
        .filter(refined -> !refined.contradictsItself());
  }

  private Profile refined() {
    return switch (dice.between(1, 5)) {
      case 1 -> completed();
      case 2 -> lacking();
      case 3 -> holdingMore();
      default -> described();
    };
  }

  private String kind() {
    var known = world.knowledge().vocabulary().kinds().keySet();
    return dice.one(KINDS.stream().filter(known::contains).toList());
  }

  private Profile completed() {
    var complete = new TreeSet<>(profile.complete());
    complete.add(kind());
    return new Profile(profile.person(), profile.holdings(), profile.lacks(), complete);
  }

  private Profile lacking() {
    var lacks = new ArrayList<>(profile.lacks());
    lacks.add(new Lack(tests.pattern(kind(), 2), Optional.empty()));
    return new Profile(profile.person(), profile.holdings(), lacks, profile.complete());
  }

  /// Not of a kind that is presumed lacking: saying that one has it takes the presumption back.
  private Profile holdingMore() {
    var kind = kind();
    boolean presumedLacking =
        profile.lacks().stream().anyMatch(l -> l.presumed() && l.pattern().kind().equals(kind));
    if (presumedLacking || profile.complete().contains(kind)) {
      return described();
    }
    var profiles = new RandomProfile(dice, world.knowledge().vocabulary().kinds());
    var holdings = new ArrayList<>(profile.holdings());
    holdings.add(profiles.holding(kind));
    return new Profile(profile.person(), holdings, profile.lacks(), profile.complete());
  }

  private Profile described() {
    var things = new ArrayList<>(profile.holdings());
    things.add(profile.person());
    int which = dice.between(0, things.size() - 1);
    things.set(which, described(things.get(which)));
    var person = things.removeLast();
    return new Profile(person, things, profile.lacks(), profile.complete());
  }

  private Holding described(Holding holding) {
    var unsaid =
        tests.attributes(holding.kind()).stream()
            .filter(attribute -> !holding.said().containsKey(attribute.path()))
            .toList();
    if (unsaid.isEmpty()) {
      return holding;
    }
    Attribute attribute = dice.one(unsaid);
    return holding.with(attribute.path(), tests.exactly(attribute));
  }
}
