package io.bangka.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something a person has, as far as it was said: a document, phone, account, card, wallet or
/// proof. The person and an act have the same shape and are the kinds `person` and `act`.
///
/// @param presumption the id of the presumption that it comes from; empty if the person said it
public record Holding(String kind, SortedMap<String, Said> said, Optional<String> presumption) {
  public Holding {
    said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
  }

  public static Holding of(String kind, Map<String, Said> said) {
    return new Holding(kind, new TreeMap<>(said), Optional.empty());
  }

  public static Holding unsaid(String kind) {
    return of(kind, Map.of());
  }

  /// The only value said of an attribute, if exactly one was.
  public Optional<String> value(String attribute) {
    return said.get(attribute) instanceof Said.Exactly(var values) && values.size() == 1
        ? Optional.of(values.first())
        : Optional.empty();
  }

  public Holding with(String attribute, Said value) {
    var more = new TreeMap<>(said);
    more.put(attribute, value);
    return new Holding(kind, more, presumption);
  }
}
