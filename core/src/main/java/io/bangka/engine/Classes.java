package io.bangka.engine;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The values of one attribute, as far as a program tells them apart: two values are in one class
/// if every test of the program passes both or neither. Classes are numbered from 0.
///
/// Exactness over classes is exactness over values, since nothing in the program can distinguish
/// two values of one class.
final class Classes {
  /// The attribute may have any value at all; nothing was said.
  static final int UNSAID = -1;

  private final boolean several;
  private final int count;
  private final Map<String, Integer> classOf;
  private final int other;

  /// The listed values of the class that no test names; empty if there are unlisted ones, too.
  private final Optional<List<String>> others;

  private final long[] breaks;
  private final List<String> examples;

  private Classes(
      boolean several,
      int count,
      Map<String, Integer> classOf,
      int other,
      Optional<List<String>> others,
      long[] breaks,
      List<String> examples) {
    this.several = several;
    this.count = count;
    this.classOf = classOf;
    this.other = other;
    this.others = others;
    this.breaks = breaks;
    this.examples = examples;
  }

  static Classes of(Attribute attribute, Collection<Test> tests) {
    return switch (attribute.domain()) {
      case Domain.Whole _, Domain.Day _ -> ofRanges(attribute, tests);
      case Domain.Flag _ -> ofValues(attribute, tests, List.of("true", "false"), false);
      case Domain.Coded(_, var values, var open) ->
          ofValues(attribute, tests, List.copyOf(values.keySet()), open);
    };
  }

  private static Classes ofRanges(Attribute attribute, Collection<Test> tests) {
    var breaks = new TreeSet<Long>();
    for (var test : tests) {
      if (test instanceof Test.Range range) {
        range.atLeast().ifPresent(breaks::add);
        range.atMost().ifPresent(most -> breaks.add(most + 1));
      }
    }
    long[] sorted = breaks.stream().mapToLong(Long::longValue).toArray();
    return new Classes(
        attribute.several(), sorted.length + 1, Map.of(), 0, Optional.empty(), sorted, List.of());
  }

  private static Classes ofValues(
      Attribute attribute, Collection<Test> tests, List<String> listed, boolean open) {
    var sets = tests.stream().map(Classes::named).distinct().toList();
    var named = new TreeSet<String>();
    sets.forEach(named::addAll);
    var bySignature = new LinkedHashMap<BitSet, Integer>();
    var classOf = new HashMap<String, Integer>();
    var examples = new ArrayList<String>();
    for (String value : named) {
      var signature = new BitSet();
      IntStream.range(0, sets.size())
          .filter(i -> sets.get(i).contains(value))
          .forEach(signature::set);
      int number = bySignature.computeIfAbsent(signature, _ -> bySignature.size());
      classOf.put(value, number);
      if (number == examples.size()) {
        examples.add(value);
      }
    }
    boolean rest = open || !named.containsAll(listed);
    int other = rest ? bySignature.size() : -1;
    return new Classes(
        attribute.several(),
        bySignature.size() + (rest ? 1 : 0),
        classOf,
        other,
        open
            ? Optional.empty()
            : Optional.of(listed.stream().filter(v -> !named.contains(v)).toList()),
        new long[0],
        examples);
  }

  private static Collection<String> named(Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> values;
      case Test.NoneOf(var values) -> values;
      case Test.Range _ -> new TreeSet<>();
    };
  }

  boolean several() {
    return several;
  }

  /// Whether the classes are ranges of numbers or days, in order.
  boolean ordered() {
    return breaks.length > 0;
  }

  int count() {
    return count;
  }

  /// A value of the class, to show; empty for the class of all values that nothing names.
  String example(int number) {
    return number < examples.size() ? examples.get(number) : "";
  }

  /// The class of a value; the class of everything unnamed if no test names it.
  ///
  /// @return -1 if the value is none of the attribute's and the attribute is closed
  int of(String value) {
    return classOf.getOrDefault(value, other);
  }

  /// The values of some classes as a test.
  ///
  /// @param numbers for numbers and days, classes that lie side by side
  /// @return empty if that is every value
  Optional<Test> test(BitSet numbers) {
    if (numbers.cardinality() == count) {
      return Optional.empty();
    }
    if (breaks.length > 0) {
      return Optional.of(range(numbers));
    }
    boolean rest = other >= 0 && numbers.get(other);
    var values = new TreeSet<String>();
    classOf.forEach((value, number) -> {
      if (numbers.get(number) != rest) {
        values.add(value);
      }
    });
    return Optional.of(rest ? new Test.NoneOf(values) : new Test.OneOf(values));
  }

  private Test range(BitSet numbers) {
    int first = numbers.nextSetBit(0);
    int last = numbers.length() - 1;
    return new Test.Range(
        first == 0 ? OptionalLong.empty() : OptionalLong.of(breaks[first - 1]),
        last == breaks.length ? OptionalLong.empty() : OptionalLong.of(breaks[last] - 1));
  }

  /// Each class as a test; none if there is but one.
  List<Test> tests() {
    return IntStream.range(0, count)
        .mapToObj(number -> {
          var only = new BitSet();
          only.set(number);
          return test(only);
        })
        .flatMap(Optional::stream)
        .toList();
  }

  /// The classes that the test passes, for one value.
  BitSet passing(Test test) {
    var passing = new BitSet(count);
    switch (test) {
      case Test.OneOf(var values) -> values.forEach(v -> set(passing, of(v)));
      case Test.NoneOf(var values) -> {
        passing.set(0, count);
        values.forEach(v -> clear(passing, classOf.getOrDefault(v, -1)));
      }
      case Test.Range range -> passing.set(at(range.low()), at(range.high()) + 1);
    }
    return passing;
  }

  /// The class of the value, where what was said leaves only one.
  ///
  /// @return -1 if that is not seen at once; see [#possible]
  int single(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> values.size() == 1 ? of(values.first()) : -1;
      case Said.Within(Test.Range range) -> {
        int low = at(range.low());
        yield !several && low == at(range.high()) ? low : -1;
      }
      case Said.Within _ -> -1;
    };
  }

  /// The classes that a value may be in, where something was said about it.
  BitSet possible(Said said) {
    return switch (said) {
      case Said.Within(var test) -> within(test);
      case Said.Exactly(var values) -> {
        var possible = new BitSet(count);
        values.forEach(v -> set(possible, of(v)));
        yield possible;
      }
    };
  }

  /// Tests of a program keep to class borders; what a person says need not. A class is possible if
  /// one of its values is.
  private BitSet within(Test test) {
    return test instanceof Test.NoneOf(var values) ? without(values) : passing(test);
  }

  private BitSet without(Collection<String> values) {
    var possible = new BitSet(count);
    possible.set(0, count);
    for (int number = 0; number < count; number++) {
      int mine = number;
      if (number == other
          ? others.filter(values::containsAll).isPresent()
          : classOf.entrySet().stream()
              .filter(e -> e.getValue() == mine)
              .allMatch(e -> values.contains(e.getKey()))) {
        possible.clear(number);
      }
    }
    return possible;
  }

  private int at(long value) {
    int place = java.util.Arrays.binarySearch(breaks, value);
    return place >= 0 ? place + 1 : -place - 1;
  }

  private static void set(BitSet bits, int number) {
    if (number >= 0) {
      bits.set(number);
    }
  }

  private static void clear(BitSet bits, int number) {
    if (number >= 0) {
      bits.clear(number);
    }
  }
}
