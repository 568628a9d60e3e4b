package io.bangka.pack;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Knowledge;
import io.bangka.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What can be asked about by name: the packs' providers, and the platforms that the vocabulary
/// lists, whether a pack is about them or not.
final class Platforms {
  private final SequencedMap<String, Names> names = new LinkedHashMap<>();

  Platforms(Knowledge knowledge) {
    knowledge.providers().forEach((id, provider) -> names.put(id, provider.names()));
    knowledge
        .vocabulary()
        .kind("wallet")
        .flatMap(kind -> kind.attribute("platform"))
        .map(Attribute::domain)
        .filter(Domain.Coded.class::isInstance)
        .ifPresent(domain -> ((Domain.Coded) domain).values().forEach(this::add));
  }

  /// A platform that is a provider, too, goes by the names of both.
  private void add(String id, Names listed) {
    names.merge(
        id,
        listed,
        (before, more) -> {
          var aliases = new java.util.ArrayList<>(before.aliases());
          aliases.addAll(more.aliases());
          return new Names(before.title(), aliases);
        });
  }

  /// By id, else by any name, in any case.
  Optional<String> find(String written) {
    if (names.containsKey(written)) {
      return Optional.of(written);
    }
    return names.entrySet().stream()
        .filter(entry -> ValueReader.spellings(entry).anyMatch(written.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Set<String> ids() {
    return names.keySet();
  }
}
