package io.bangka.service;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A question of an interview, in words.
///
/// @param about in one word: `person.age`, `cards[0].country`, `documents+0`, `platform`
/// @param several whether any number of the choices may be taken, none of them too
/// @param usual the choices that people usually make, by number; empty where nothing is usual
/// @param sayable whether the answer may be said in one's own words instead
public record Asked(
    String about,
    String text,
    boolean several,
    List<Choice> choices,
    Optional<SortedSet<Integer>> usual,
    boolean sayable) {

  /// One choice.
  ///
  /// @param text "mainland China"
  /// @param as what it says, in the shape of a profile: `{"nationality": "CN"}`
  public record Choice(String text, Shape.Fields as) {}

  public Asked {
    choices = List.copyOf(choices);
    usual = usual.map(u -> Collections.unmodifiableSortedSet(new TreeSet<>(u)));
  }
}
