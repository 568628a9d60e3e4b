package io.bangka.service;

import io.bangka.model.Holding;
import io.bangka.model.Lack;
import io.bangka.model.Profile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts together what was said in two ways.
final class Profiles {
  private Profiles() {}

  /// @param first goes before the second where both speak of the same attribute of the person
  static Profile joined(Profile first, Profile second) {
    var person = new TreeMap<>(second.person().said());
    person.putAll(first.person().said());
    var holdings = new LinkedHashSet<Holding>(first.holdings());
    holdings.addAll(second.holdings());
    var lacks = new LinkedHashSet<Lack>(first.lacks());
    lacks.addAll(second.lacks());
    var complete = new TreeSet<>(first.complete());
    complete.addAll(second.complete());
    return new Profile(
        Holding.of("person", person), List.copyOf(holdings), List.copyOf(lacks), complete);
  }
}
