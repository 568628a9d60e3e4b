package io.bangka.oracle;

import io.bangka.model.Holding;
import io.bangka.model.Said;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A holding, the person or an act of which everything is settled.
///
/// An attribute without a value stands only in wallets that a procedure has just yielded: nothing
/// determines it, so that no [io.bangka.model.Test.OneOf] or [io.bangka.model.Test.Range] passes,
/// and every [io.bangka.model.Test.NoneOf] does.
record Full(String kind, SortedMap<String, SortedSet<String>> values) {
  Full {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  static Full of(String kind, Map<String, String> values) {
    var sets = new TreeMap<String, SortedSet<String>>();
    values.forEach((attribute, value) -> sets.put(attribute, one(value)));
    return new Full(kind, sets);
  }

  private static SortedSet<String> one(String value) {
    var set = new TreeSet<String>();
    set.add(value);
    return Collections.unmodifiableSortedSet(set);
  }

  SortedSet<String> valuesOf(String attribute) {
    return values.getOrDefault(attribute, Collections.emptySortedSet());
  }

  /// This with the attributes of a yield set.
  Full gaining(Holding gain) {
    var more = new TreeMap<>(values);
    gain.said().forEach((attribute, said) -> more.put(attribute, exactly(said)));
    return new Full(kind, more);
  }

  private static SortedSet<String> exactly(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> values;
      case Said.Within _ -> throw new IllegalArgumentException("a yield says exact values");
    };
  }
}
