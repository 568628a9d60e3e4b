package io.bangka.workshop.coverage;

import io.bangka.pack.Loaded;
import io.bangka.written.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// The account of a dossier: what became of each of its facts.
///
/// @param fates in the order of the dossier
/// @param faults lines of packs that do not hold: a fact that the dossier does not have, or one
///   that is listed under something that cites none of its sources
public record Coverage(SequencedMap<Fact, Fate> fates, List<Diagnostic> faults) {
  public Coverage {
    fates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fates));
    faults = List.copyOf(faults);
  }

  public static Coverage of(List<Fact> dossier, Loaded packs) {
    return new Accounting(dossier, packs).account();
  }

  /// Whether every fact is accounted for, and rightly.
  public boolean complete() {
    return faults.isEmpty() && tally().open() == 0;
  }

  public Tally tally() {
    return Tally.of(fates.values());
  }

  public SequencedMap<String, Tally> byFile() {
    return by(Fact::file);
  }

  public SequencedMap<String, Tally> bySubject() {
    return by(Fact::subject);
  }

  private SequencedMap<String, Tally> by(Function<Fact, String> group) {
    var groups = new LinkedHashMap<String, List<Fate>>();
    fates.forEach((fact, fate) ->
        groups.computeIfAbsent(group.apply(fact), _ -> new ArrayList<>()).add(fate));
    var tallies = new LinkedHashMap<String, Tally>();
    groups.forEach((name, members) -> tallies.put(name, Tally.of(members)));
    return tallies;
  }

  /// What nobody has looked at yet.
  public List<Fact> open() {
    return fates.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Fate.Open)
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}
