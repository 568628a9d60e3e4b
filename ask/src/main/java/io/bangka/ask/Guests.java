package io.bangka.ask;

import io.bangka.model.Effect;
import io.bangka.model.Gap;
import io.bangka.model.Knowledge;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Test;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Platforms that no pack describes, and whose wallets other providers' procedures take, or say
/// that nobody knows of: whoever asks about paying with one of them has one, and asks those others.
/// Providers that take such wallets may also take those of platforms that a pack does describe.
///
/// @param byPlatform the providers that speak of its wallets, in the order of their procedures
record Guests(Map<String, SequencedSet<String>> byPlatform) {

  static Guests of(Knowledge knowledge) {
    var found = new LinkedHashMap<String, SequencedSet<String>>();
    for (var procedure : knowledge.procedures().values()) {
      if (procedure.unlawful().isEmpty()) {
        for (String platform : platforms(procedure)) {
          found.computeIfAbsent(platform, _ -> new LinkedHashSet<>()).add(procedure.provider());
        }
      }
    }
    var hosts = new LinkedHashSet<String>();
    found.forEach((platform, takers) -> {
      if (!knowledge.providers().containsKey(platform)) {
        hosts.addAll(takers);
      }
    });
    found.forEach((platform, takers) -> {
      if (knowledge.providers().containsKey(platform)) {
        takers.retainAll(hosts);
      }
    });
    found.values().removeIf(Collection::isEmpty);
    return new Guests(found);
  }

  /// The providers that speak of this platform's wallets; none if it is no guest.
  List<String> hosts(String platform) {
    var hosts = byPlatform.get(platform);
    return hosts == null ? List.of() : List.copyOf(hosts);
  }

  private static List<String> platforms(Procedure procedure) {
    var taken = procedure.requires().stream().flatMap(Guests::taken);
    var unknown = procedure.gaps().stream().map(Gap::applies).flatMap(Optional::stream);
    return Stream.concat(taken, unknown).flatMap(Guests::named).distinct().toList();
  }

  /// What the person's own holdings are taken for in this role; nothing of a composite's parts.
  private static Stream<Pattern> taken(Requirement requirement) {
    return requirement instanceof Requirement.Role role && role.party().isEmpty()
        ? role.rows().stream().filter(r -> r.effect() == Effect.ACCEPTS).map(Row::pattern)
        : Stream.empty();
  }

  private static Stream<String> named(Pattern pattern) {
    return pattern.kind().equals("wallet")
            && pattern.tests().get("platform") instanceof Test.OneOf(var platforms)
        ? platforms.stream()
        : Stream.empty();
  }
}
