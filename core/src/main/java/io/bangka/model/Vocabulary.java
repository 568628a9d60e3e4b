package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;

/// The kinds of holdings, their attributes and values, groups of values, what implies what, and
/// what people want, and what the roles of requirements are called.
///
/// @param kinds by name, `person` and `act` among them
/// @param groups by name: the values that `eea` or `hk-mo-tw` stands for
/// @param roles what a role is called, by its name; a role that is not listed has no name of its
///   own
public record Vocabulary(
    SequencedMap<String, Kind> kinds,
    SequencedMap<String, SortedSet<String>> groups,
    List<Implication> implications,
    SequencedMap<String, Purpose> purposes,
    List<Term> terms,
    SequencedMap<String, LocalText> roles) {
  public static final String PERSON = "person";
  public static final String ACT = "act";

  public Vocabulary {
    kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
    groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    implications = List.copyOf(implications);
    purposes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(purposes));
    terms = List.copyOf(terms);
    roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
  }

  /// One that names no role.
  public Vocabulary(
      SequencedMap<String, Kind> kinds,
      SequencedMap<String, SortedSet<String>> groups,
      List<Implication> implications,
      SequencedMap<String, Purpose> purposes,
      List<Term> terms) {
    this(kinds, groups, implications, purposes, terms, new LinkedHashMap<>());
  }

  /// The same with these names of roles.
  public Vocabulary naming(SequencedMap<String, LocalText> names) {
    return new Vocabulary(kinds, groups, implications, purposes, terms, names);
  }

  /// What a purpose must yield; empty for an act, and for one that is not known.
  public Optional<Pattern> gains(String purpose) {
    return Optional.ofNullable(purposes.get(purpose)).flatMap(Purpose::gains);
  }

  /// Whether a purpose is known, and an act rather than something that a procedure yields.
  public boolean isAct(String purpose) {
    return purposes.containsKey(purpose) && gains(purpose).isEmpty();
  }

  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /// The attribute of a kind.
  ///
  /// @throws IllegalArgumentException if the vocabulary has no such attribute
  public Attribute attribute(String kind, String path) {
    return kind(kind)
        .flatMap(k -> k.attribute(path))
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no attribute " + path));
  }
}
