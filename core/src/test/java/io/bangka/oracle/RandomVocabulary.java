package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Implication;
import io.bangka.model.Kind;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Pattern;
import io.bangka.model.Purpose;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A small vocabulary: a person, an act, wallets, documents and perhaps cards, each with one to
/// three attributes of two or three values.
final class RandomVocabulary {
  static final LocalText TEXT = new LocalText("some text", "文字");
  static final String LINK = "link";
  static final String PAY = "pay";
  static final String NOTHING = "nothing";

  private static final List<String> PLACES = List.of("aland", "borneo", "crete");
  private static final List<String> SORTS = List.of("plain", "striped");

  private final Dice dice;
  private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> domains = new TreeMap<>();
  private final Domain.Coded places;

  RandomVocabulary(Dice dice) {
    this.dice = dice;
    this.places = coded("place", PLACES.subList(0, dice.between(2, 3)), dice.chance(25));
  }

  SmallWorld make() {
    person();
    act();
    wallet();
    document("document", 100);
    document("card", 60);
    return new SmallWorld(
        new Vocabulary(kinds, new LinkedHashMap<>(), implications(), purposes(), List.of()),
        domains);
  }

  private void person() {
    var attributes = new ArrayList<Attribute>();
    attributes.add(attribute("nationality", places, dice.chance(70)));
    if (dice.chance(30)) {
      attributes.add(attribute("age", new Domain.Whole(), false));
    }
    if (dice.chance(20)) {
      attributes.add(attribute("resident", new Domain.Flag(), false));
    }
    add(Vocabulary.PERSON, attributes);
  }

  private void act() {
    var attributes = new ArrayList<Attribute>();
    attributes.add(attribute("do", coded("deed", List.of(LINK, PAY), false), false));
    if (dice.chance(50)) {
      attributes.add(attribute("in", places, false));
    }
    add(Vocabulary.ACT, attributes);
  }

  private void wallet() {
    var linked = coded("link-state", List.of(NOTHING, "card"), false);
    var attributes = new ArrayList<Attribute>();
    attributes.add(fresh("linked", linked, NOTHING));
    if (dice.chance(60)) {
      attributes.add(fresh("verified", new Domain.Flag(), "false"));
    }
    if (dice.chance(20)) {
      attributes.add(attribute("tier", coded("tier", List.of("low", "high"), false), false));
    }
    add("wallet", attributes);
  }

  private void document(String kind, int percent) {
    if (dice.chance(percent)) {
      var possible = new ArrayList<Attribute>();
      possible.add(attribute("country", places, false));
      possible.add(attribute("sort", coded(kind + "-sort", SORTS, dice.chance(20)), false));
      possible.add(attribute("valid", new Domain.Flag(), false));
      possible.add(attribute("currency", coded("money", List.of("gold", "shells"), false), true));
      possible.add(attribute("years", new Domain.Whole(), false));
      add(kind, dice.shuffled(possible).subList(0, dice.between(1, dice.chance(15) ? 3 : 2)));
    }
  }

  private void add(String name, List<Attribute> attributes) {
    var byPath = new LinkedHashMap<String, Attribute>();
    attributes.forEach(a -> byPath.put(a.path(), a));
    kinds.put(name, new Kind(name, name + "s", names(), byPath, List.of()));
    var values = new TreeMap<String, List<String>>();
    attributes.forEach(a -> values.put(a.path(), values(a.domain())));
    domains.put(name, values);
  }

  /// Numbers stand for all those that no test tells apart from them: see [RandomTests].
  private static List<String> values(Domain domain) {
    return switch (domain) {
      case Domain.Coded coded -> {
        var values = new ArrayList<>(coded.values().keySet());
        if (coded.open()) {
          values.add("unlisted");
        }
        yield List.copyOf(values);
      }
      case Domain.Flag _ -> List.of("true", "false");
      case Domain.Whole _, Domain.Day _ -> RandomTests.NUMBERS;
    };
  }

  private static Attribute attribute(String path, Domain domain, boolean several) {
    return new Attribute(
        path, domain, several, Optional.empty(), Optional.empty(), TEXT, Optional.of(TEXT));
  }

  private static Attribute fresh(String path, Domain domain, String value) {
    return new Attribute(
        path, domain, false, Optional.empty(), Optional.of(value), TEXT, Optional.of(TEXT));
  }

  private static Domain.Coded coded(String name, List<String> values, boolean open) {
    var named = new LinkedHashMap<String, Names>();
    values.forEach(value -> named.put(value, names()));
    return new Domain.Coded(name, named, open);
  }

  private static Names names() {
    return new Names(TEXT, List.of());
  }

  private List<Implication> implications() {
    var implications = new ArrayList<Implication>();
    for (String kind : List.of("document", "card")) {
      if (kinds.containsKey(kind) && dice.chance(35)) {
        implications.add(implication(kind));
      }
    }
    return implications;
  }

  private Implication implication(String kind) {
    var tests = new RandomTests(dice, kinds);
    var when = tests.pattern(kind, 1);
    boolean hasCountry = tests.attributes(kind).stream().anyMatch(a -> a.path().equals("country"));
    if (hasCountry && dice.chance(60)) {
      return new Implication.Shares(when, "country", "nationality");
    }
    if (dice.chance(50)) {
      return new Implication.Includes(when, "nationality", dice.one(PLACES.subList(0, 2)));
    }
    return new Implication.Same(when, tests.single(kind));
  }

  private static SequencedMap<String, Purpose> purposes() {
    var purposes = new LinkedHashMap<String, Purpose>();
    var linked = Pattern.of("wallet", Map.of("linked", Test.noneOf(NOTHING)));
    purposes.put(LINK, new Purpose(LINK, names(), Optional.of(linked)));
    purposes.put(PAY, new Purpose(PAY, names(), Optional.empty()));
    return purposes;
  }
}
