package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A kind of holding, or one of the two that are no holdings: `person` and `act`.
///
/// @param plural the key of its list in a profile (`documents`)
public record Kind(
    String name,
    String plural,
    Names names,
    SequencedMap<String, Attribute> attributes,
    List<String> aliases) {
  public Kind {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    aliases = List.copyOf(aliases);
  }

  public Optional<Attribute> attribute(String path) {
    return Optional.ofNullable(attributes.get(path));
  }
}
