package io.bangka.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All packs, loaded and checked.
///
/// @param version content hash of what was loaded: `sha256:` and 64 hexadecimal digits
/// @param procedures by id, in the order of the packs
public record Knowledge(
    String version,
    Vocabulary vocabulary,
    List<Presumption> presumptions,
    SequencedMap<String, Provider> providers,
    SequencedMap<String, Procedure> procedures,
    List<Rule> rules,
    SequencedMap<String, Source> sources) {
  public Knowledge {
    presumptions = List.copyOf(presumptions);
    providers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(providers));
    procedures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(procedures));
    rules = List.copyOf(rules);
    sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
  }

  public Optional<Procedure> procedure(String id) {
    return Optional.ofNullable(procedures.get(id));
  }
}
