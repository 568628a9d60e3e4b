package io.bangka.oracle;

import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.model.Provider;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Rule;
import io.bangka.model.Spending;
import io.bangka.model.Vocabulary;
import io.bangka.money.Amount;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small knowledge, a profile and a goal, made by chance. The same seed always makes the same.
///
/// @param seed names it
record RandomWorld(
    long seed,
    SmallWorld small,
    Knowledge knowledge,
    LocalDate asOf,
    Goal goal,
    Profile profile,
    Map<String, Profile> parties) {
  /// More completions than this make a world too large to try them all.
  private static final long LARGEST = 2_000;

  static RandomWorld of(long seed) {
    var dice = new Dice(seed);
    var world = make(seed, dice);
    while (world.isTooLarge() || world.contradictsItself()) {
      world = make(seed, dice);
    }
    return world;
  }

  private static RandomWorld make(long seed, Dice dice) {
    var small = new RandomVocabulary(dice).make();
    var kinds = small.vocabulary().kinds();
    var procedures = new RandomProcedures(dice, kinds);
    var made = procedures.make();
    var rules = dice.chance(10) ? List.of(rule(dice, procedures)) : List.<Rule>of();
    var profiles = new RandomProfile(dice, kinds);
    return new RandomWorld(
        seed,
        small,
        knowledge(small.vocabulary(), made, rules),
        RandomStatements.AS_OF,
        goal(dice, profiles),
        profiles.make(),
        dice.chance(50) ? Map.of() : Map.of("recipient", profiles.make()));
  }

  RandomWorld with(Profile other) {
    return new RandomWorld(seed, small, knowledge, asOf, goal, other, parties);
  }

  RandomWorld with(Knowledge other) {
    return new RandomWorld(seed, small, other, asOf, goal, profile, parties);
  }

  RandomWorld on(LocalDate day) {
    return new RandomWorld(seed, small, knowledge, day, goal, profile, parties);
  }

  private boolean isTooLarge() {
    return new Size(scenes(), new Settling(small)).of(profile, parties) > LARGEST;
  }

  boolean contradictsItself() {
    return scenes().of(profile, parties).findAny().isEmpty();
  }

  private Scenes scenes() {
    return new Scenes(new Settling(small), knowledge, goal);
  }

  static Knowledge knowledge(
      Vocabulary vocabulary, SequencedMap<String, Procedure> procedures, List<Rule> rules) {
    var providers = new LinkedHashMap<String, Provider>();
    providers.put("north", provider("north", List.of("south")));
    providers.put("south", provider("south", List.of()));
    providers.put("east", provider("east", List.of()));
    return new Knowledge(
        "sha256:" + "0".repeat(64),
        vocabulary,
        List.of(),
        providers,
        procedures,
        rules,
        new LinkedHashMap<>());
  }

  private static Provider provider(String id, List<String> buildsOn) {
    var names = new Names(new LocalText(id, id), List.of());
    return new Provider(id, names, Optional.empty(), buildsOn, ZoneOffset.UTC);
  }

  /// A rule that asks for something, or one that denies an act everywhere.
  private static Rule rule(Dice dice, RandomProcedures procedures) {
    var providers = new TreeSet<>(dice.some(List.of("north", "south", "east")));
    if (dice.chance(40)) {
      var row = procedures.statements().row(procedures.act(), List.of(), 100);
      return rule(providers, Optional.empty(), List.of(), List.of(row), List.of());
    }
    if (dice.chance(30)) {
      return rule(providers, Optional.empty(), List.of(), List.of(), procedures.limitsOfRule());
    }
    return rule(
        providers,
        dice.chance(50) ? Optional.empty() : Optional.of(procedures.act()),
        procedures.requirements().requirements("rule-"),
        List.of(),
        dice.chance(20) ? procedures.limitsOfRule() : List.of());
  }

  private static Rule rule(
      SortedSet<String> providers,
      Optional<Pattern> act,
      List<Requirement> requires,
      List<Row> denies,
      List<Limit> limits) {
    return new Rule(
        "rule",
        RandomVocabulary.TEXT,
        providers,
        act,
        requires,
        denies,
        limits,
        List.of(),
        List.of(),
        List.of());
  }

  private static Goal goal(Dice dice, RandomProfile profiles) {
    var purpose = dice.chance(55) ? RandomVocabulary.LINK : RandomVocabulary.PAY;
    Optional<String> platform =
        dice.chance(15) ? Optional.empty() : Optional.of(platform(dice, purpose));
    return new Goal(platform, purpose, act(profiles), spending(dice, purpose));
  }

  private static String platform(Dice dice, String purpose) {
    return purpose.equals(RandomVocabulary.PAY) && dice.chance(10) ? "south" : "north";
  }

  private static Holding act(RandomProfile profiles) {
    var said = new TreeMap<>(profiles.holding(Vocabulary.ACT).said());
    said.remove("do");
    return Holding.of(Vocabulary.ACT, said);
  }

  private static Optional<Spending> spending(Dice dice, String purpose) {
    if (purpose.equals(RandomVocabulary.LINK) || dice.chance(25)) {
      return Optional.empty();
    }
    var amount = Amount.of(dice.one(List.of("CNY 300", "CNY 500", "CNY 800", "CNY 2000")));
    return Optional.of(new Spending(amount, Period.TRANSACTION, OptionalInt.empty()));
  }
}
