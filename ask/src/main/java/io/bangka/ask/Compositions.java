package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What `kinds.txt` says: which lists of values name a thing by themselves, what is linked, and
/// which purposes give way to others.
final class Compositions {
  private final Map<String, Set<String>> standsFor = new HashMap<>();
  private final Map<String, Set<String>> heldClass = new HashMap<>();
  private final Map<String, List<String>> yieldsTo = new HashMap<>();
  private final Map<String, String> actsOn = new HashMap<>();
  private final Map<String, Sense.With> lost = new HashMap<>();
  private final Map<String, String> received = new HashMap<>();
  private final Map<String, String> abroad = new HashMap<>();
  private final Map<String, String> papersToGet = new HashMap<>();
  private final Map<String, String> called = new HashMap<>();
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
      case "acts-on" -> actsOn.put(line.argument(), line.forms().getFirst());
      case "lost" -> {
        String form = line.forms().getFirst();
        int space = form.indexOf(' ');
        lost.put(
            line.argument(),
            new Sense.With(form.substring(0, space), Said.exactly(form.substring(space + 1))));
      }
      case "received" -> received.put(line.argument(), line.forms().getFirst());
      case "abroad" -> abroad.put(line.argument(), line.forms().getFirst());
      case "papers-to-get" -> papersToGet.put(line.argument(), line.forms().getFirst());
      case "called" -> called.put(line.argument(), line.forms().getFirst());
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

  boolean soft(String list) {
    return single.getOrDefault("soft", List.of()).contains(list);
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

  /// What a purpose is called for the one to whom it is done.
  String received(String purpose) {
    return received.getOrDefault(purpose, purpose);
  }

  /// What a deed done to a thing is called: "replace", done to a phone, is to replace its SIM.
  ///
  /// @param bank whether a bank is named beside it
  Optional<String> deed(String deed, String kind, boolean bank) {
    String on = deed + " " + kind;
    var ordinary = Optional.ofNullable(actsOn.get(on));
    return bank ? Optional.ofNullable(actsOn.get(on + " bank")).or(() -> ordinary) : ordinary;
  }

  /// What is said of a thing of this kind that was lost, if it is said of it.
  Optional<Sense.With> lost(String kind) {
    return Optional.ofNullable(lost.get(kind));
  }

  /// What it is called to apply for a document of this kind.
  Optional<String> toGet(String documentKind) {
    return Optional.ofNullable(papersToGet.get(documentKind));
  }

  /// The document as it is called where it comes from: the identity card of Macao is its own kind.
  Candidate called(Candidate candidate) {
    var said = candidate.holding().said();
    if (said.get("kind") instanceof Said.Exactly(var kinds)
        && said.get("country") instanceof Said.Exactly(var countries)) {
      var kind = called.get(countries.first() + " " + kinds.first());
      if (kind != null && kinds.size() == 1 && countries.size() == 1) {
        var named = new TreeMap<>(said);
        named.put("kind", Said.exactly(kind));
        named.remove("country");
        var document = Holding.of(candidate.holding().kind(), named);
        return new Candidate(document, candidate.head(), candidate.note());
      }
    }
    return candidate;
  }

  /// Whether something goes from one person to another by it.
  boolean given(String purpose) {
    return sends(purpose) || single.getOrDefault("gives", List.of()).contains(purpose);
  }

  /// What it is called where the other person is in another country.
  String abroad(String purpose) {
    return abroad.getOrDefault(purpose, purpose);
  }

  /// Whether it mends what somebody has, so that a thing beside it is theirs, and not asked about.
  boolean ofPerson(String purpose) {
    return single.getOrDefault("mends", List.of()).contains(purpose);
  }

  /// Whether money goes to somebody by it, on a platform that may be theirs.
  boolean sends(String purpose) {
    return single.getOrDefault("sends", List.of()).contains(purpose);
  }

  /// What is meant where a platform that serves no default purpose is to be used.
  String purposeOfUse() {
    return single.getOrDefault("purpose-of-use", List.of("merchant-payment")).getFirst();
  }

  /// Whether "how much" asks for a limit where this is done.
  boolean measured(String purpose) {
    return single.getOrDefault("measured", List.of()).contains(purpose);
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
