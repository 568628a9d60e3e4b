package io.bangka.oracle;

import io.bangka.model.Leaning;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Random requirements: mostly roles, now and then a combination or somebody's decision.
final class RandomRequirements {
  static final String REGISTRATION = "registration";

  private static final String WALLET = "wallet";

  private final Dice dice;
  private final Set<String> kinds;
  private final RandomTests tests;
  private final RandomStatements statements;

  RandomRequirements(Dice dice, Set<String> kinds, RandomTests tests, RandomStatements statements) {
    this.dice = dice;
    this.kinds = kinds;
    this.tests = tests;
    this.statements = statements;
  }

  /// @param prefix of every name
  List<Requirement> requirements(String prefix) {
    var requirements = new ArrayList<Requirement>();
    if (dice.chance(45)) {
      requirements.add(role(prefix + REGISTRATION, statements.rows(WALLET, 3, 25)));
    }
    for (int i = dice.between(requirements.isEmpty() ? 1 : 0, 2); i > 0; i--) {
      requirements.add(requirement(prefix + "role-" + i));
    }
    return requirements;
  }

  private Requirement requirement(String name) {
    return switch (dice.between(1, 20)) {
      case 1, 2 -> new Requirement.Any(name, parts(name, true));
      case 3 -> new Requirement.All(name, parts(name, true));
      case 4 -> new Requirement.None(name, parts(name, false));
      case 5 -> new Requirement.Any(name, List.of(decided(name + "-a"), role(name + "-b", kind())));
      case 6 -> decided(name);
      case 7 -> party(role(name, kindOfParty()));
      default -> role(name, kind());
    };
  }

  private List<Requirement> parts(String name, boolean mayBeGained) {
    var parts = new ArrayList<Requirement>();
    for (int i = 1; i <= 2; i++) {
      var kind = kind();
      parts.add(role(name + "-" + i, mayBeGained ? kind : notGained(kind)));
    }
    return parts;
  }

  private static String notGained(String kind) {
    return kind.equals(WALLET) ? "document" : kind;
  }

  private String kind() {
    var possible = new ArrayList<>(kinds);
    possible.add("document");
    if (tests.attributes(Vocabulary.ACT).size() == 1 || dice.chance(70)) {
      possible.remove(Vocabulary.ACT);
    }
    return dice.one(possible);
  }

  private String kindOfParty() {
    return dice.chance(50) ? Vocabulary.PERSON : "document";
  }

  /// Mostly over one kind, now and then over two.
  private Requirement.Role role(String name, String kind) {
    var rows = new ArrayList<>(statements.rows(kind, dice.chance(40) ? 4 : 2, 25));
    if (dice.chance(8)) {
      rows.addAll(statements.rows(notGained(kind()), 1, 25));
    }
    return role(name, rows);
  }

  private Requirement.Role role(String name, List<Row> rows) {
    return new Requirement.Role(
        name,
        Optional.empty(),
        RandomStatements.marked(rows),
        statements.others(rows.stream().map(row -> row.pattern().kind()).distinct().toList()),
        Optional.empty());
  }

  private static Requirement party(Requirement.Role role) {
    return new Requirement.Role(
        role.name(), Optional.of("recipient"), role.rows(), role.others(), role.text());
  }

  private Requirement decided(String name) {
    return new Requirement.Decided(
        name,
        RandomVocabulary.TEXT,
        dice.one(List.of(Leaning.values())),
        statements.force(),
        statements.citation());
  }
}
