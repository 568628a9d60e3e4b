package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Unlawful;
import io.bangka.model.Vocabulary;
import io.bangka.model.Yield;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One to four procedures that build on each other: making a wallet, changing it, paying.
final class RandomProcedures {
  private static final String WALLET = "wallet";

  private final Dice dice;
  private final RandomTests tests;
  private final RandomStatements statements;
  private final RandomRequirements requirements;

  RandomProcedures(Dice dice, Map<String, Kind> kinds) {
    this.dice = dice;
    this.tests = new RandomTests(dice, kinds);
    this.statements = new RandomStatements(dice, tests);
    this.requirements = new RandomRequirements(dice, kinds.keySet(), tests, statements);
  }

  RandomRequirements requirements() {
    return requirements;
  }

  RandomStatements statements() {
    return statements;
  }

  /// The first one always yields a link.
  SequencedMap<String, Procedure> make() {
    var procedures = new LinkedHashMap<String, Procedure>();
    int count = dice.between(1, 4);
    for (int i = 0; i < count; i++) {
      var procedure = procedure(i);
      procedures.put(procedure.id(), procedure);
    }
    return procedures;
  }

  private Procedure procedure(int number) {
    var provider = number == 0 ? "north" : dice.one(List.of("north", "south", "east"));
    var requires = requirements.requirements("");
    var acts = dice.chance(number == 0 ? 90 : 50) ? acts() : List.<Row>of();
    return new Procedure(
        provider + ".procedure-" + number,
        RandomVocabulary.TEXT,
        provider,
        statements.offers(),
        requires,
        yields(number, requires),
        acts,
        acts.isEmpty() || dice.chance(30) ? List.of() : limits(requires),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        dice.chance(4) ? Optional.of(unlawful()) : Optional.empty());
  }

  private Unlawful unlawful() {
    return new Unlawful(
        RandomVocabulary.TEXT, RandomVocabulary.TEXT, statements.force(), statements.citation());
  }

  private List<Yield> yields(int number, List<Requirement> requires) {
    if (number > 0 && dice.chance(25)) {
      return List.of();
    }
    if (number > 0 && dice.chance(8)) {
      return List.of(new Yield(Optional.empty(), gain("document")));
    }
    boolean hasWallet = requires.getFirst().name().equals(RandomRequirements.REGISTRATION);
    Optional<String> on =
        hasWallet && dice.chance(75)
            ? Optional.of(RandomRequirements.REGISTRATION)
            : Optional.empty();
    return List.of(new Yield(on, number == 0 ? linked(gain(WALLET)) : gain(WALLET)));
  }

  private static Holding linked(Holding gain) {
    return gain.with("linked", Said.exactly("card"));
  }

  private Holding gain(String kind) {
    var said = new TreeMap<String, Said>();
    var attributes = dice.shuffled(tests.attributes(kind));
    attributes.subList(0, dice.between(1, attributes.size())).stream()
        .filter(a -> !a.path().equals("years"))
        .forEach(a -> said.put(a.path(), tests.exactly(a)));
    return Holding.of(kind, said);
  }

  private List<Row> acts() {
    var rows = new ArrayList<Row>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      rows.add(statements.row(act(), rows, 20));
    }
    if (dice.chance(8)) {
      rows.add(statements.opposite(rows.getLast()));
    }
    return RandomStatements.marked(rows);
  }

  Pattern act() {
    var doing = new TreeMap<>(tests.pattern(Vocabulary.ACT, dice.between(0, 1)).tests());
    doing.put("do", Test.oneOf(RandomVocabulary.PAY));
    return new Pattern(Vocabulary.ACT, doing);
  }

  /// Limits that speak of whoever pays, with whatever.
  List<Limit> limitsOfRule() {
    return List.of(new RandomLimits(dice, tests, statements).limitOfAnything());
  }

  private List<Limit> limits(List<Requirement> requires) {
    var limits = new RandomLimits(dice, tests, statements);
    return dice.chance(75)
        ? List.of(limits.limit(requires))
        : List.of(limits.limit(requires), limits.limit(requires));
  }
}
