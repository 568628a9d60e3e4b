package io.bangka.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One attribute of a kind.
///
/// @param path its name; for an attribute of a related holding a path (`verified-with.kind`)
/// @param several whether a holding may have several values at once (nationalities)
/// @param unsaid what is presumed where nobody says it: a value, or only a part (`{not: voip}`);
///   empty for nothing
/// @param fresh the value of a holding that a procedure has just yielded; empty for unknown
/// @param question how to ask for it; empty if it is never asked
/// @param shares by value: of a hundred people who are asked, how many would say it. Only the order
///   of questions rests on it, never a verdict. Values without one are taken to be equally frequent
/// @param tacit rows that are silent on it speak of things with the value that is presumed: whoever
///   says that cards are taken does not speak of cards that are out of use
public record Attribute(
    String path,
    Domain domain,
    boolean several,
    Optional<Said> unsaid,
    Optional<String> fresh,
    LocalText title,
    Optional<LocalText> question,
    SortedMap<String, Integer> shares,
    boolean tacit) {
  public Attribute {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /// Without shares; rows speak of every value alike.
  public Attribute(
      String path,
      Domain domain,
      boolean several,
      Optional<Said> unsaid,
      Optional<String> fresh,
      LocalText title,
      Optional<LocalText> question) {
    this(path, domain, several, unsaid, fresh, title, question, new TreeMap<>(), false);
  }
}
