package io.bangka.oracle;

import io.bangka.model.Rule;

/// A rule, as it joins one procedure of a provider that it names.
final class RuleMeaning {
  private final Rule rule;
  private final Asking asking;

  RuleMeaning(Rule rule, Presences presences) {
    this.rule = rule;
    this.asking = new Asking(rule.id(), rule.requires(), presences);
  }

  /// A rule that names no acts speaks of everything that is done.
  boolean letsPerform(Scene scene, Choices choices) {
    return rule.act().isPresent() || asking.met(scene, choices);
  }

  /// A rule that names acts speaks of these alone.
  boolean letsAct(Scene scene, Choices choices) {
    return rule.act().filter(act -> Matching.matches(act, scene.act())).isEmpty()
        || asking.met(scene, choices);
  }
}
