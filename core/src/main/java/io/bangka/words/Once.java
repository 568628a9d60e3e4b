package io.bangka.words;

import io.bangka.model.Requirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What requirements ask for, each worded once: the same ones stand in many routes. Thread-safe.
final class Once {
  /// Beyond this many they are worded again.
  private static final int MOST = 4_096;

  private final Map<Key, String> worded = new ConcurrentHashMap<>();

  /// A requirement of a pack is one object; to compare all that it says would take longer than to
  /// say it.
  private record Key(Requirement requirement, LocalDate asOf) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      return other instanceof Key(var its, var day) && its == requirement && day.equals(asOf);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(requirement) + asOf.hashCode();
    }
  }

  String of(Requirement requirement, LocalDate asOf, Function<Requirement, String> words) {
    var key = new Key(requirement, asOf);
    var known = worded.get(key);
    if (known != null) {
      return known;
    }
    if (worded.size() >= MOST) {
      worded.clear();
    }
    String now = words.apply(requirement);
    worded.put(key, now);
    return now;
  }
}
