package io.bangka.workshop.diff;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Implication;
import io.bangka.model.Pattern;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Picks holdings that stand for all that some patterns tell apart. An attribute of which a pattern
/// says nothing, though another pattern about the same thing does, gets a value that none names.
final class Examples {
  /// A pattern that lists more combinations than this varies its attributes one by one.
  private static final int MOST = 24;

  private final Vocabulary vocabulary;
  private final List<Pattern> patterns;

  /// @param patterns everything that is asked about the holdings
  Examples(Vocabulary vocabulary, Collection<Pattern> patterns) {
    this.vocabulary = vocabulary;
    this.patterns = patterns.stream().distinct().toList();
  }

  /// The first of them.
  Example first(Pattern pattern) {
    return of(pattern).getFirst();
  }

  /// One for each combination of values that the patterns tell apart; never empty.
  List<Example> of(Pattern pattern) {
    var choices = new TreeMap<String, List<Test>>();
    pattern.tests().forEach((path, test) -> choices.put(path, classes(pattern.kind(), path, test)));
    long all = choices.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    var combined = all <= MOST ? combinations(choices) : oneByOne(choices);
    return combined.stream()
        .map(tests -> new Example(Pattern.of(pattern.kind(), tests), holding(pattern, tests)))
        .toList();
  }

  /// Something of the kind of which every attribute that is asked about has a value that no pattern
  /// names; empty if there is none such.
  Optional<Example> unnamed(String kind) {
    var holding = filled(Holding.unsaid(kind));
    return holding.said().isEmpty()
        ? Optional.empty()
        : Optional.of(new Example(Pattern.of(kind, Map.of()), holding));
  }

  private static List<Map<String, Test>> combinations(Map<String, List<Test>> choices) {
    List<Map<String, Test>> combined = List.of(Map.of());
    for (var choice : choices.entrySet()) {
      var longer = new ArrayList<Map<String, Test>>();
      for (Map<String, Test> start : combined) {
        choice.getValue().forEach(test -> longer.add(with(start, choice.getKey(), test)));
      }
      combined = longer;
    }
    return combined;
  }

  private static List<Map<String, Test>> oneByOne(Map<String, List<Test>> choices) {
    var first = new TreeMap<String, Test>();
    choices.forEach((path, tests) -> first.put(path, tests.getFirst()));
    var varied = new ArrayList<Map<String, Test>>(List.of(first));
    choices.forEach((path, tests) ->
        tests.stream().skip(1).forEach(test -> varied.add(with(first, path, test))));
    return varied;
  }

  private static Map<String, Test> with(Map<String, Test> tests, String path, Test test) {
    var more = new TreeMap<>(tests);
    more.put(path, test);
    return more;
  }

  private List<Test> classes(String kind, String path, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> ValueClasses.of(values, tests(kind, path));
      case Test.NoneOf _ -> List.of(test);
      case Test.Range range -> ValueClasses.of(range, tests(kind, path));
    };
  }

  private List<Test> tests(String kind, String path) {
    return patterns.stream()
        .filter(p -> p.kind().equals(kind))
        .flatMap(p -> Optional.ofNullable(p.tests().get(path)).stream())
        .distinct()
        .toList();
  }

  private Holding holding(Pattern pattern, Map<String, Test> tests) {
    var said = new TreeMap<String, Said>();
    tests.forEach((path, test) ->
        value(pattern.kind(), path, test).ifPresent(value -> said.put(path, value)));
    return filled(Holding.of(pattern.kind(), said));
  }

  private Optional<Said> value(String kind, String path, Test test) {
    return switch (test) {
      case Test.OneOf(var values) -> Optional.of(Said.exactly(values.first()));
      case Test.NoneOf _ -> unnamed(kind, path, test).map(Said::exactly);
      case Test.Range range -> {
        long value = range.atLeast().orElse(range.atMost().orElse(0));
        yield Optional.of(new Said.Within(Test.between(value, value)));
      }
    };
  }

  /// A value that passes the test, by preference one that no pattern names.
  private Optional<String> unnamed(String kind, String path, Test test) {
    var attribute = attribute(kind, path);
    var tests = tests(kind, path);
    var passing =
        attribute.map(Attribute::domain).map(Examples::values).orElse(List.of()).stream()
            .filter(value -> Test.oneOf(value).within(test))
            .toList();
    return passing.stream()
        .filter(value -> tests.stream().noneMatch(t -> ValueClasses.names(t, value)))
        .findFirst()
        .or(() -> passing.stream().findFirst());
  }

  private static List<String> values(Domain domain) {
    return switch (domain) {
      case Domain.Coded coded -> List.copyOf(coded.values().keySet());
      case Domain.Flag _ -> List.of("true", "false");
      case Domain.Whole _, Domain.Day _ -> List.of();
    };
  }

  private Holding filled(Holding holding) {
    var said = new TreeMap<>(implied(holding).said());
    for (Pattern other : patterns) {
      if (Fits.mayFit(other, holding)) {
        other.tests().keySet().stream()
            .filter(path -> !said.containsKey(path))
            .forEach(path -> neutral(holding.kind(), path).ifPresent(v -> said.put(path, v)));
      }
    }
    return Holding.of(holding.kind(), said);
  }

  private Optional<Said> neutral(String kind, String path) {
    boolean open =
        attribute(kind, path)
            .filter(a -> a.domain() instanceof Domain.Coded && a.unsaid().isEmpty())
            .isPresent();
    var tests = tests(kind, path);
    return open
        ? unnamed(kind, path, Test.noneOf(""))
            .filter(value -> tests.stream().noneMatch(t -> ValueClasses.names(t, value)))
            .map(Said::exactly)
        : Optional.empty();
  }

  /// A Chinese identity card is Chinese.
  private Holding implied(Holding holding) {
    var more = holding;
    for (Implication implication : vocabulary.implications()) {
      if (implication instanceof Implication.Same(var when, var then) && Fits.fits(when, more)) {
        for (var entry : then.tests().entrySet()) {
          if (entry.getValue() instanceof Test.OneOf(var values)
              && !more.said().containsKey(entry.getKey())) {
            more = more.with(entry.getKey(), Said.exactly(values.first()));
          }
        }
      }
    }
    return more;
  }

  private Optional<Attribute> attribute(String kind, String path) {
    return vocabulary.kind(kind).flatMap(k -> k.attribute(path));
  }
}
