package io.bangka.oracle;

import io.bangka.model.Procedure;
import io.bangka.model.Provider;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose procedures are asked about.
///
/// @param asked empty for anybody's
record Platform(Map<String, Provider> providers, Optional<String> asked) {

  /// Of the platform itself, or of one that it builds on.
  boolean has(Procedure procedure) {
    return asked.isEmpty() || foundations(asked.get()).contains(procedure.provider());
  }

  /// Of one that builds on the platform.
  boolean carries(Procedure procedure) {
    return asked.filter(id -> buildsOn(procedure.provider()).contains(id)).isPresent();
  }

  private Set<String> foundations(String platform) {
    var found = new HashSet<>(Set.of(platform));
    buildsOn(platform).forEach(below -> found.addAll(foundations(below)));
    return found;
  }

  private Set<String> buildsOn(String platform) {
    return Optional.ofNullable(providers.get(platform))
        .map(provider -> Set.copyOf(provider.buildsOn()))
        .orElse(Set.of());
  }
}
