package io.bangka.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A shape that one holding (or the person, the act) matches: tests on attributes, all of which
/// must hold. A pattern without tests matches everything of its kind.
///
/// @param kind a kind of the vocabulary: `document`, `card`, `person`, `act` …
/// @param tests by attribute; an attribute of a related holding is written as a path
///   (`verified-with.kind`)
public record Pattern(String kind, SortedMap<String, Test> tests) {
  public Pattern {
    tests = Collections.unmodifiableSortedMap(new TreeMap<>(tests));
  }

  public static Pattern of(String kind, Map<String, Test> tests) {
    return new Pattern(kind, new TreeMap<>(tests));
  }

  /// Whether everything that matches this pattern matches the other one. Decided attribute by
  /// attribute, which is exact: attributes vary independently of each other.
  public boolean within(Pattern other) {
    return kind.equals(other.kind)
        && other.tests.entrySet().stream()
            .allMatch(theirs -> {
              Test mine = tests.get(theirs.getKey());
              return mine != null && mine.within(theirs.getValue());
            });
  }

  public boolean strictlyWithin(Pattern other) {
    return within(other) && !other.within(this);
  }
}
