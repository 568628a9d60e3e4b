package io.bangka.workshop.coverage;

import io.bangka.model.Citation;
import io.bangka.model.Source;
import io.bangka.pack.Claim;
import io.bangka.pack.Consequence;
import io.bangka.pack.FactAccount;
import io.bangka.pack.Loaded;
import io.bangka.workshop.statement.Statements;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which sources each part of the packs cites.
///
/// @param byOwner by the id of the procedure or rule; the messages of all packs, and the claims,
///   each under their common name
record CitedBy(Map<String, Set<Source>> byOwner) {

  static CitedBy in(Loaded packs) {
    var byOwner = new HashMap<String, Set<Source>>();
    Statements.of(packs.knowledge()).forEach(s -> add(byOwner, s.owner(), s.citation()));
    packs
        .messages()
        .messages()
        .forEach(message -> add(byOwner, FactAccount.MESSAGES, message.citation()));
    for (Claim claim : packs.claims().claims()) {
      for (Consequence consequence : claim.follows()) {
        if (consequence instanceof Consequence.Stated stated) {
          add(byOwner, FactAccount.CLAIMS, stated.citation());
        }
      }
    }
    return new CitedBy(byOwner);
  }

  private static void add(Map<String, Set<Source>> byOwner, String owner, Citation citation) {
    byOwner.computeIfAbsent(owner, _ -> new LinkedHashSet<>()).addAll(citation.sources());
  }

  /// What is cited by something that a pack says a fact is used in.
  Set<Source> sources(FactAccount.Used used, String name) {
    return byOwner.getOrDefault(name, Set.of());
  }
}
