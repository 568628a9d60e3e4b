package io.bangka.oracle;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// One completion: everybody and the act, fully known.
///
/// @param parties by name: `recipient`, `guardian` …
record Scene(Completions.Person who, Full act, Map<String, Completions.Person> parties) {

  /// What can fill a role: the holdings, the person and the act, each matched by its kind.
  ///
  /// @param party whose; empty for the person who asks
  Collection<Full> things(Optional<String> party) {
    var whose = party.map(parties::get).orElse(who);
    var things = new LinkedHashSet<>(whose.holdings());
    things.add(whose.person());
    things.add(act);
    return things;
  }

  Scene with(String party, Completions.Person person) {
    var more = new TreeMap<>(parties);
    more.put(party, person);
    return new Scene(who, act, more);
  }

  Scene holding(Set<Full> holdings) {
    return new Scene(new Completions.Person(who.person(), holdings), act, parties);
  }
}
