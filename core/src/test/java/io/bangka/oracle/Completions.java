package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that what was said of a person may mean: DESIGN §3, "exact".
///
/// @param further by kind: how many holdings beyond those said can matter, one for each role that
///   looks for the kind. A kind that is not here matters to nobody.
record Completions(Settling settling, Implications implications, Map<String, Integer> further) {

  /// One person, fully known.
  record Person(Full person, Set<Full> holdings) {}

  Stream<Person> of(Profile profile) {
    return settling.each(profile.person()).stream()
        .filter(implications::obeysItself)
        .flatMap(person -> withHoldings(person, profile));
  }

  private Stream<Person> withHoldings(Full person, Profile profile) {
    var choices = new ArrayList<List<List<Full>>>();
    profile.holdings().forEach(said -> choices.add(said(said, person, profile)));
    further.forEach((kind, most) -> choices.add(further(kind, most, person, profile)));
    return Combinations.oneOfEach(choices).stream()
        .map(groups -> new Person(person, together(groups)));
  }

  private static Set<Full> together(List<List<Full>> groups) {
    var holdings = new LinkedHashSet<Full>();
    groups.forEach(holdings::addAll);
    return holdings;
  }

  /// What a holding that was mentioned may be. A presumed lack does not speak of it.
  private List<List<Full>> said(Holding said, Full person, Profile profile) {
    var lacks = profile.lacks().stream().filter(lack -> !lack.presumed()).toList();
    return possible(said, person, lacks).map(List::of).toList();
  }

  /// The sets of holdings that nobody mentioned and that there may be.
  private List<List<Full>> further(String kind, int most, Full person, Profile profile) {
    if (profile.complete().contains(kind)) {
      return List.of(List.of());
    }
    var possible = possible(Holding.unsaid(kind), person, profile.lacks()).toList();
    return Combinations.subsets(possible, most);
  }

  private Stream<Full> possible(Holding said, Full person, List<Lack> lacks) {
    return settling.each(said).stream()
        .filter(full -> lacks.stream().noneMatch(l -> Matching.matches(l.pattern(), full)))
        .filter(full -> implications.obeyed(full, person));
  }
}
