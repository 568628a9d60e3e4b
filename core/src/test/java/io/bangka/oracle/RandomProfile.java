package io.bangka.oracle;

import io.bangka.model.Attribute;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Random people who say some things, others in part, and leave the rest open.
final class RandomProfile {
  private final Dice dice;
  private final Map<String, Kind> kinds;
  private final RandomTests tests;

  RandomProfile(Dice dice, Map<String, Kind> kinds) {
    this.dice = dice;
    this.kinds = kinds;
    this.tests = new RandomTests(dice, kinds);
  }

  Profile make() {
    var holdings = new ArrayList<Holding>();
    var complete = new TreeSet<String>();
    for (String kind : held()) {
      for (int i = dice.one(List.of(0, 0, 1, 1, 1, 2)); i > 0; i--) {
        holdings.add(presumed(holding(kind)));
      }
      if (dice.chance(65)) {
        complete.add(kind);
      }
    }
    return new Profile(holding(Vocabulary.PERSON), holdings, lacks(holdings), complete);
  }

  private List<String> held() {
    return kinds.keySet().stream()
        .filter(kind -> !kind.equals(Vocabulary.PERSON) && !kind.equals(Vocabulary.ACT))
        .toList();
  }

  Holding holding(String kind) {
    var said = new TreeMap<String, Said>();
    for (Attribute attribute : tests.attributes(kind)) {
      int way = dice.between(1, 100);
      if (way <= 60) {
        said.put(attribute.path(), tests.exactly(attribute));
      } else if (way <= 75) {
        said.put(attribute.path(), new Said.Within(tests.test(attribute)));
      }
    }
    return Holding.of(kind, said);
  }

  private Holding presumed(Holding holding) {
    return dice.chance(85)
        ? holding
        : new Holding(holding.kind(), holding.said(), Optional.of("ordinary-thing"));
  }

  /// Presumptions never meet each other: what is presumed lacking is of no kind of which something
  /// is presumed to be there.
  private List<Lack> lacks(List<Holding> holdings) {
    var lacks = new ArrayList<Lack>();
    for (String kind : held()) {
      if (dice.chance(25)) {
        boolean mayPresume =
            holdings.stream().noneMatch(h -> h.kind().equals(kind) && h.presumption().isPresent());
        Optional<String> presumption =
            mayPresume && dice.chance(50) ? Optional.of("no-such-thing") : Optional.empty();
        lacks.add(new Lack(tests.pattern(kind, 2), presumption));
      }
    }
    return lacks;
  }
}
