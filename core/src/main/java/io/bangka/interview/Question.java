package io.bangka.interview;

import io.bangka.engine.Opening;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A question, without words. "I don't know" is always allowed.
///
/// @param opening what it is about
/// @param topic the same, without the cases
/// @param choices one or more; of a list any may be chosen, or none; of an attribute's cases one
/// @param usual the numbers of the choices that people usually make; empty where nothing is usual
public record Question(
    Opening opening, Topic topic, List<Choice> choices, Optional<SortedSet<Integer>> usual) {
  public Question {
    choices = List.copyOf(choices);
    usual = usual.map(u -> Collections.unmodifiableSortedSet(new TreeSet<>(u)));
  }

  /// Whether any number of the choices may be taken, none of them too.
  public boolean several() {
    return opening instanceof Opening.OfMore;
  }

  /// Whether it asks for things beyond some that were said already.
  public boolean besides() {
    return several() && topic.number() > 0;
  }
}
