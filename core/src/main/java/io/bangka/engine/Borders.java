package io.bangka.engine;

import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which whole numbers and days a knowledge tells apart. Two people whose ages lie between the same
/// borders get the same assessment, whatever they ask: no statement can distinguish them.
///
/// Immutable and thread-safe.
public final class Borders {
  /// The least number of each class but the first.
  private final Map<Place, NavigableSet<Long>> borders = new HashMap<>();

  /// Names of attributes that any statement looks at, whatever kind they are of.
  private final Set<String> tested = new HashSet<>();

  /// An attribute of a kind.
  private record Place(String kind, String attribute) {}

  private Borders() {}

  /// Takes all tests that stand anywhere in the knowledge, which is records all the way down: so no
  /// construct, not even one that is added tomorrow, can be forgotten here. Takes some tenths of a
  /// second.
  public static Borders of(Knowledge knowledge) {
    var borders = new Borders();
    for (Kind kind : knowledge.vocabulary().kinds().values()) {
      for (var attribute : kind.attributes().entrySet()) {
        if (attribute.getValue().domain() instanceof Domain.Whole) {
          borders.borders.put(new Place(kind.name(), attribute.getKey()), new TreeSet<>());
        }
      }
    }
    borders.look(knowledge);
    return borders;
  }

  private void look(Object part) {
    switch (part) {
      case Vocabulary vocabulary -> look(vocabulary.implications());
      case Pattern pattern -> pattern.tests().forEach((a, test) -> look(pattern.kind(), a, test));
      case Iterable<?> several -> several.forEach(this::look);
      case Map<?, ?> several -> several.values().forEach(this::look);
      case Optional<?> perhaps -> perhaps.ifPresent(this::look);
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          look(value(record, component));
        }
      }
      default -> {} // texts, numbers and days hold no tests
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's components can be read", e);
    }
  }

  private void look(String kind, String attribute, Test test) {
    tested.add(attribute.substring(attribute.lastIndexOf('.') + 1));
    var mine = borders.get(new Place(kind, attribute));
    if (mine != null && test instanceof Test.Range range) {
      range.atLeast().ifPresent(mine::add);
      range.atMost().ifPresent(most -> mine.add(most + 1));
    }
  }

  /// Whether no statement anywhere looks at an attribute: an assessment tells what was said of it,
  /// and is the same whatever that was.
  public boolean ignored(String attribute) {
    return !tested.contains(attribute);
  }

  /// The same person, each whole number said widened to all that nothing tells apart from it.
  public Profile widened(Profile profile) {
    return new Profile(
        widened(profile.person()),
        profile.holdings().stream().map(this::widened).toList(),
        profile.lacks(),
        profile.complete());
  }

  private Holding widened(Holding holding) {
    var said = new TreeMap<>(holding.said());
    said.replaceAll((attribute, value) -> {
      var mine = borders.get(new Place(holding.kind(), attribute));
      return mine == null ? value : widened(mine, value);
    });
    return said.equals(holding.said())
        ? holding
        : new Holding(holding.kind(), said, holding.presumption());
  }

  private static Said widened(NavigableSet<Long> mine, Said value) {
    if (!(value instanceof Said.Within(Test.Range range))) {
      return value;
    }
    var low = Optional.ofNullable(mine.floor(range.low()));
    var next = Optional.ofNullable(mine.higher(range.high()));
    return low.isEmpty() && next.isEmpty()
        ? value
        : new Said.Within(
            new Test.Range(
                low.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                next.map(n -> OptionalLong.of(n - 1)).orElseGet(OptionalLong::empty)));
  }
}
