package io.bangka.words;

import io.bangka.engine.Goal;
import io.bangka.model.Knowledge;
import java.util.Optional;

/// What the platform of a goal is called.
record Platforms(Knowledge knowledge, Words words) {

  /// Empty for any platform.
  Optional<String> of(Goal goal) {
    return goal.platform()
        .flatMap(id -> Optional.ofNullable(knowledge.providers().get(id)))
        .map(provider -> words.text(provider.names().title()));
  }
}
