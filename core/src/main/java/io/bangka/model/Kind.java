package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A kind of holding, or one of the two that are no holdings: `person` and `act`.
///
/// @param plural the key of its list in a profile (`documents`)
/// @param listing how to ask which things of the kind somebody has; empty for "do you have one?"
public record Kind(
    String name,
    String plural,
    Names names,
    SequencedMap<String, Attribute> attributes,
    List<String> aliases,
    Optional<Listing> listing) {
  public Kind {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    aliases = List.copyOf(aliases);
  }

  /// Without a listing.
  public Kind(
      String name,
      String plural,
      Names names,
      SequencedMap<String, Attribute> attributes,
      List<String> aliases) {
    this(name, plural, names, attributes, aliases, Optional.empty());
  }

  /// Which things of the kind somebody has, asked as one list to choose from.
  ///
  /// @param by the attributes that tell the list's entries apart: the first of them that matters
  /// @param says the attributes of which the question itself says what is presumed of them ("that
  ///   are valid and your own"), so that a choice says it too
  public record Listing(List<String> by, List<String> says, LocalText question) {
    public Listing {
      by = List.copyOf(by);
      says = List.copyOf(says);
    }
  }

  public Optional<Attribute> attribute(String path) {
    return Optional.ofNullable(attributes.get(path));
  }
}
