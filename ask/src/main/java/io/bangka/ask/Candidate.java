package io.bangka.ask;

import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// One thing that a phrase may mean, as far as it has been read.
///
/// @param head how firmly what was read names the thing
record Candidate(Holding holding, Head head, Optional<LocalText> note) {

  /// How firmly a word names a thing: `NONE` only describes it ("Cypriot"), `CLASS` names one that
  /// is held ("permanent residence"), `SOFT` names one but likes to be followed by its kind
  /// ("Visa"), `HARD` names it ("passport", "card").
  enum Head {
    NONE,
    CLASS,
    SOFT,
    HARD
  }

  static Candidate of(String kind, String attribute, Said said, Head head) {
    return new Candidate(Holding.unsaid(kind).with(attribute, said), head, Optional.empty());
  }

  Candidate as(Head weaker) {
    return new Candidate(holding, weaker, note);
  }

  /// Both at once, if nothing said by one contradicts the other.
  Optional<Candidate> and(Candidate other) {
    if (!holding.kind().equals(other.holding.kind())) {
      return Optional.empty();
    }
    var said = new TreeMap<>(holding.said());
    for (var more : other.holding.said().entrySet()) {
      var mine = said.get(more.getKey());
      var both = mine == null ? Optional.of(more.getValue()) : meet(mine, more.getValue());
      if (both.isEmpty()) {
        return Optional.empty();
      }
      said.put(more.getKey(), both.get());
    }
    var stronger = head.compareTo(other.head) >= 0 ? head : other.head;
    return Optional.of(
        new Candidate(Holding.of(holding.kind(), said), stronger, note.or(other::note)));
  }

  /// The same thing with the other one's attributes in place of its own, if it has them all.
  Optional<Candidate> instead(Candidate other) {
    if (!holding.kind().equals(other.holding.kind())
        || !holding.said().keySet().containsAll(other.holding.said().keySet())) {
      return Optional.empty();
    }
    var said = new TreeMap<>(holding.said());
    said.putAll(other.holding.said());
    return Optional.of(new Candidate(Holding.of(holding.kind(), said), head, note));
  }

  private static Optional<Said> meet(Said a, Said b) {
    if (a.equals(b) || test(a).within(test(b))) {
      return Optional.of(a);
    }
    return test(b).within(test(a)) ? Optional.of(b) : Optional.empty();
  }

  /// What passes: the values said, or the test.
  static Test test(Said said) {
    return switch (said) {
      case Said.Exactly(var values) -> new Test.OneOf(values);
      case Said.Within(var test) -> test;
    };
  }

  static List<Candidate> product(List<Candidate> left, List<Candidate> right) {
    var all = new ArrayList<Candidate>();
    for (var a : left) {
      for (var b : right) {
        a.and(b).filter(c -> !all.contains(c)).ifPresent(all::add);
      }
    }
    return all;
  }
}
