package io.bangka.words;

import io.bangka.model.Requirement;
import java.util.List;
import java.util.Set;

/// Which kinds of holdings a requirement speaks of.
final class Kinds {
  private Kinds() {}

  private static final Set<String> THINGS = Set.of("document", "card", "account");
  private static final Set<String> PAYING = Set.of("card", "account");
  private static final Set<String> NO_THINGS = Set.of("person", "act");

  static List<String> of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.Role role ->
          role.rows().stream().map(r -> r.pattern().kind()).distinct().toList();
      case Requirement.All(var _, var parts) -> of(parts);
      case Requirement.Any(var _, var parts) -> of(parts);
      case Requirement.None(var _, var parts) -> of(parts);
      case Requirement.Decided _ -> List.of();
    };
  }

  private static List<String> of(List<Requirement> parts) {
    return parts.stream().flatMap(p -> of(p).stream()).distinct().toList();
  }

  /// Whether it is about what the person is, not about a thing that they hold.
  static boolean quality(Requirement requirement) {
    List<String> kinds = of(requirement);
    return NO_THINGS.containsAll(kinds);
  }

  /// Whether it is what people have in mind when they ask what to link: papers, cards, accounts.
  static boolean forThings(Requirement requirement) {
    return of(requirement).stream().anyMatch(THINGS::contains);
  }

  /// Whether it is for what one pays with.
  static boolean forPaying(Requirement requirement) {
    return of(requirement).stream().anyMatch(PAYING::contains);
  }

  /// Whether a thing of the kind could be put forward for it.
  static boolean couldBe(Requirement requirement, String kind) {
    return forThings(requirement) || of(requirement).contains(kind);
  }
}
