package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Kind;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Random tests and patterns over a vocabulary.
final class RandomTests {
  /// Every test on a number is one of [#RANGES]; these stand for all numbers that they tell apart.
  static final List<String> NUMBERS = List.of("17", "18", "60");

  private static final List<Test> RANGES =
      List.of(Test.atLeast(18), Test.atMost(17), Test.between(18, 59), Test.atLeast(60));

  private final Dice dice;
  private final Map<String, Kind> kinds;

  RandomTests(Dice dice, Map<String, Kind> kinds) {
    this.dice = dice;
    this.kinds = kinds;
  }

  /// @param most how many attributes it tests at most
  Pattern pattern(String kind, int most) {
    var tests = new TreeMap<String, Test>();
    var attributes = testable(kind);
    int count = dice.between(dice.chance(20) ? 0 : Math.min(1, most), most);
    attributes.stream().limit(count).forEach(a -> tests.put(a.path(), test(a)));
    return new Pattern(kind, tests);
  }

  /// The pattern with one attribute more tested, or one tested otherwise.
  Pattern variant(Pattern pattern) {
    var tests = new TreeMap<>(pattern.tests());
    testable(pattern.kind()).stream().findFirst().ifPresent(a -> tests.put(a.path(), test(a)));
    return new Pattern(pattern.kind(), tests);
  }

  /// A pattern that names single values.
  Pattern single(String kind) {
    var attribute =
        testable(kind).stream().filter(a -> !(a.domain() instanceof Domain.Whole)).findFirst();
    return Pattern.of(
        kind,
        attribute.map(a -> Map.of(a.path(), Test.oneOf(dice.one(values(a))))).orElse(Map.of()));
  }

  Test test(Attribute attribute) {
    if (attribute.domain() instanceof Domain.Whole) {
      return dice.one(RANGES);
    }
    var values = new TreeSet<>(dice.some(values(attribute)));
    return dice.chance(70) ? new Test.OneOf(values) : new Test.NoneOf(values);
  }

  /// One value, or where several are taken perhaps more.
  Said exactly(Attribute attribute) {
    if (attribute.domain() instanceof Domain.Whole) {
      long value = Long.parseLong(dice.one(NUMBERS));
      return new Said.Within(Test.between(value, value));
    }
    var values = dice.shuffled(values(attribute));
    int count = attribute.several() && dice.chance(40) ? Math.min(2, values.size()) : 1;
    return new Said.Exactly(new TreeSet<>(values.subList(0, count)));
  }

  List<Attribute> attributes(String kind) {
    var found = Optional.ofNullable(kinds.get(kind)).orElseThrow();
    return List.copyOf(found.attributes().values());
  }

  /// What the act does is never tested here: it is the purpose.
  private List<Attribute> testable(String kind) {
    var attributes = new ArrayList<>(attributes(kind));
    attributes.removeIf(a -> kind.equals(Vocabulary.ACT) && a.path().equals("do"));
    return dice.shuffled(attributes);
  }

  private static List<String> values(Attribute attribute) {
    return attribute.domain() instanceof Domain.Coded coded
        ? List.copyOf(coded.values().keySet())
        : List.of("true", "false");
  }
}
