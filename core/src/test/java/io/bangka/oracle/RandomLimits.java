package io.bangka.oracle;

import io.bangka.model.Cap;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Period;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Vocabulary;
import io.bangka.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Random limits on single payments. The values of one limit speak of at most one kind, one that
/// exactly one role of the procedure looks for, be it a part of another requirement, or the person
/// or the act where no role does.
final class RandomLimits {
  private final Dice dice;
  private final RandomTests tests;
  private final RandomStatements statements;

  RandomLimits(Dice dice, RandomTests tests, RandomStatements statements) {
    this.dice = dice;
    this.tests = tests;
    this.statements = statements;
  }

  Limit limit(List<Requirement> requires) {
    var kinds = kinds(requires);
    return limit(kinds.isEmpty() ? Optional.empty() : Optional.of(dice.one(kinds)));
  }

  Limit limitOfAnything() {
    return limit(Optional.<String>empty());
  }

  private Limit limit(Optional<String> kind) {
    var caps = new ArrayList<Cap>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      caps.add(cap(kind.filter(_ -> dice.chance(55)).map(k -> tests.pattern(k, 2))));
    }
    return new Limit(Period.TRANSACTION, Limit.Of.AMOUNT, Limit.Over.PERSON, act(), caps);
  }

  private Cap cap(Optional<Pattern> applies) {
    return new Cap(most(), applies, statements.force(), statements.citation(), Optional.empty());
  }

  private Optional<Pattern> act() {
    return dice.chance(80) ? Optional.empty() : Optional.of(tests.pattern(Vocabulary.ACT, 1));
  }

  private Cap.Most most() {
    return switch (dice.between(1, 10)) {
      case 1 -> new Cap.Most.Unlimited();
      case 2 -> new Cap.Most.Unsourced();
      case 3, 4, 5 -> new Cap.Most.Sum(Amount.of("USD 100"));
      case 6, 7 -> new Cap.Most.Sum(Amount.of("CNY 500"));
      default -> new Cap.Most.Sum(Amount.of("CNY 1000"));
    };
  }

  private static List<String> kinds(List<Requirement> requires) {
    var all = Asking.roles(requires).stream().map(RandomLimits::named).toList();
    var kinds = new ArrayList<String>();
    requires.stream()
        .flatMap(RandomLimits::used)
        .filter(role -> role.party().isEmpty())
        .flatMap(role -> named(role).stream())
        .filter(kind -> all.stream().filter(names -> names.contains(kind)).count() == 1)
        .filter(kind -> !kind.equals(Vocabulary.PERSON) && !kind.equals(Vocabulary.ACT))
        .forEach(kinds::add);
    Stream.of(Vocabulary.PERSON, Vocabulary.ACT)
        .filter(kind -> all.stream().noneMatch(names -> names.contains(kind)))
        .forEach(kinds::add);
    return kinds;
  }

  /// The roles that something is used for.
  private static Stream<Requirement.Role> used(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role -> Stream.of(role);
      case Requirement.All(_, var parts) -> parts.stream().flatMap(RandomLimits::used);
      case Requirement.Any(_, var parts) -> parts.stream().flatMap(RandomLimits::used);
      case Requirement.None _, Requirement.Decided _ -> Stream.of();
    };
  }

  private static Set<String> named(Requirement.Role role) {
    return role.rows().stream()
        .map(Row::pattern)
        .map(Pattern::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
