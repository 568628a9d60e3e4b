package io.bangka.pack;

import io.bangka.model.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The sources of one pack, and which of all packs' sources were cited.
final class Shelf {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Set<String> faulty = new LinkedHashSet<>();
  private final Set<String> cited;
  private boolean unreadable;

  /// @param cited gathers the ids of every pack's cited sources
  Shelf(Set<String> cited) {
    this.cited = cited;
  }

  void add(Source source) {
    sources.put(source.id(), source);
  }

  /// A source that is listed, but with faults of its own: citing it is no further fault.
  void addFaulty(String id) {
    faulty.add(id);
  }

  /// The list itself could not be read.
  void allFaulty() {
    unreadable = true;
  }

  boolean isFaulty(String id) {
    return unreadable || faulty.contains(id);
  }

  Map<String, Source> sources() {
    return sources;
  }

  void cite(Source source) {
    cited.add(source.id());
  }
}
