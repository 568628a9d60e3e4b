package io.bangka.workshop.check;

import io.bangka.engine.Assessment;
import io.bangka.model.Truth;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackCase;
import io.bangka.service.CaseRunner;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which states the packs' tests have been each requirement, as the answers explain it.
///
/// @param seen by the procedure's id and the requirement's name
record StatesOfTests(Map<Key, Set<Truth>> seen) {

  record Key(String procedure, String requirement) {}

  /// Runs every test of the packs.
  static StatesOfTests of(Loaded packs) {
    var runner = CaseRunner.of(packs.knowledge());
    return of(packs.tests().parallelStream().map((PackCase test) -> runner.assess(test)).toList());
  }

  private static StatesOfTests of(List<Assessment> assessments) {
    var seen = new HashMap<Key, Set<Truth>>();
    for (Assessment assessment : assessments) {
      for (Assessment.Finding finding : assessment.because()) {
        var key = new Key(finding.procedure().id(), finding.requirement().name());
        seen.computeIfAbsent(key, _ -> EnumSet.noneOf(Truth.class)).add(finding.state());
      }
    }
    return new StatesOfTests(Collections.unmodifiableMap(seen));
  }

  boolean has(String procedure, String requirement, Truth state) {
    return seen.getOrDefault(new Key(procedure, requirement), Set.of()).contains(state);
  }
}
