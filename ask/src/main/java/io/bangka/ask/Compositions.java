package io.bangka.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `kinds.txt` says: which lists of values name a thing by themselves, what is linked, and
/// which purposes give way to others.
final class Compositions {
  private final Map<String, Set<String>> standsFor = new HashMap<>();
  private final Map<String, Set<String>> heldClass = new HashMap<>();
  private final Map<String, List<String>> yieldsTo = new HashMap<>();
  private final Map<String, List<String>> single = new HashMap<>();

  static Compositions load() {
    var all = new Compositions();
    WordFile.read("kinds.txt").lines().forEach(all::take);
    return all;
  }

  private void take(WordFile.Line line) {
    switch (line.key()) {
      case "stands-for" -> standsFor.put(line.argument(), new HashSet<>(line.forms()));
      case "held-class" -> heldClass.put(line.argument(), new HashSet<>(line.forms()));
      case "yields-to" -> yieldsTo.put(line.argument(), line.forms());
      default -> single.put(line.key(), line.forms());
    }
  }

  boolean standsFor(String list, String kind) {
    return standsFor.getOrDefault(kind, Set.of()).contains(list);
  }

  boolean heldClass(String list, String kind) {
    return heldClass.getOrDefault(kind, Set.of()).contains(list);
  }

  boolean compounds(String list) {
    return single.getOrDefault("compounds", List.of()).contains(list);
  }

  boolean attachesIn(String kind) {
    return single.getOrDefault("attaches-in", List.of()).contains(kind);
  }

  boolean instrument(String kind) {
    return single.getOrDefault("instrument", List.of()).contains(kind);
  }

  String defaultPurpose() {
    return single.getOrDefault("default-purpose", List.of("link")).getFirst();
  }

  boolean givesWay(String purpose, String to) {
    return yieldsTo.getOrDefault(purpose, List.of()).contains(to);
  }

  /// What is meant where a platform that serves no default purpose is to be used.
  String purposeOfUse() {
    return single.getOrDefault("purpose-of-use", List.of("merchant-payment")).getFirst();
  }

  /// The purposes without those that give way to another one of them.
  List<String> principal(List<String> purposes) {
    var kept = new ArrayList<String>();
    for (String purpose : purposes) {
      var stronger = yieldsTo.getOrDefault(purpose, List.of());
      if (purposes.stream().noneMatch(stronger::contains)) {
        kept.add(purpose);
      }
    }
    return kept;
  }
}
