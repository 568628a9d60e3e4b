package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import io.bangka.model.Holding;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

/// Adjacent pieces that together name one thing.
///
/// @param candidates what it may be; never empty
/// @param mine whether the person calls it their own ("my card")
/// @param ambiguous whether a word of several meanings is in it, so that all candidates count
record Phrase(int from, int to, List<Candidate> candidates, boolean mine, boolean ambiguous) {

  Head head() {
    return candidates.stream().map(Candidate::head).max(Head::compareTo).orElse(Head.NONE);
  }

  /// What it is: all readings of an ambiguous phrase, the likeliest of any other.
  List<Candidate> readings() {
    Head head = head();
    var named = candidates.stream().filter(c -> c.head() == head).toList();
    return ambiguous ? named : named.subList(0, 1);
  }

  /// All readings as one thing of which only a part is said, where they are of one kind and differ
  /// in one attribute.
  static Optional<Holding> asOne(List<Candidate> candidates) {
    var readings = candidates.stream().map(Candidate::holding).toList();
    var first = readings.getFirst();
    var differing = differing(readings);
    if (readings.stream().anyMatch(h -> !h.kind().equals(first.kind())) || differing.size() > 1) {
      return Optional.empty();
    }
    return differing.isEmpty() ? Optional.of(first) : either(readings, differing.getFirst());
  }

  private static SequencedSet<String> differing(List<Holding> readings) {
    var differing = new LinkedHashSet<String>();
    for (var reading : readings) {
      for (var other : readings) {
        reading.said().keySet().stream()
            .filter(a -> !Objects.equals(reading.said().get(a), other.said().get(a)))
            .forEach(differing::add);
      }
    }
    return differing;
  }

  private static Optional<Holding> either(List<Holding> readings, String attribute) {
    var values = new TreeSet<String>();
    for (var reading : readings) {
      if (!(reading.said().get(attribute) instanceof Said.Exactly(var said))) {
        return Optional.empty();
      }
      values.addAll(said);
    }
    return Optional.of(
        readings.getFirst().with(attribute, new Said.Within(new Test.OneOf(values))));
  }
}
