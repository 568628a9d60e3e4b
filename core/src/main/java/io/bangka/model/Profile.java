package io.bangka.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A person, as far as it was said: attributes, holdings, what is lacked, and the kinds of which
/// everything was said. Whatever is not here is unknown, never absent.
///
/// @param person attributes: nationality, residence, location, age …
/// @param complete kinds of holdings of which the list is complete
public record Profile(
    Holding person, List<Holding> holdings, List<Lack> lacks, SortedSet<String> complete) {
  public Profile {
    holdings = List.copyOf(holdings);
    lacks = List.copyOf(lacks);
    complete = Collections.unmodifiableSortedSet(new TreeSet<>(complete));
  }

  public static final Profile NOTHING_SAID =
      new Profile(Holding.unsaid("person"), List.of(), List.of(), new TreeSet<>());

  public List<Holding> holdings(String kind) {
    var found = new ArrayList<Holding>();
    for (var holding : holdings) {
      if (holding.kind().equals(kind)) {
        found.add(holding);
      }
    }
    return Collections.unmodifiableList(found);
  }
}
