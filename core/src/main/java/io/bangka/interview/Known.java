package io.bangka.interview;

import io.bangka.engine.Situation;
import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A situation whatever the order in which it was said, as far as no question depends on it.
record Known(Of own, Holding act, Map<String, Of> parties) {

  /// What is known of one person.
  ///
  /// @param holdings by kind, in the order in which questions number them
  record Of(
      Holding person, Map<String, List<Holding>> holdings, Set<Lack> lacks, Set<String> complete) {
    static Of of(Profile profile) {
      var holdings = new HashMap<String, List<Holding>>();
      profile
          .holdings()
          .forEach(h -> holdings.computeIfAbsent(h.kind(), _ -> new ArrayList<>()).add(h));
      return new Of(profile.person(), holdings, new HashSet<>(profile.lacks()), profile.complete());
    }
  }

  static Known of(Situation situation) {
    var parties = new HashMap<String, Of>();
    situation.parties().forEach((party, profile) -> parties.put(party, Of.of(profile)));
    return new Known(Of.of(situation.profile()), situation.act(), parties);
  }
}
