package io.bangka.workshop.graph;

import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import java.util.List;
import java.util.stream.Stream;

/// What a procedure asks for, without the `all`, `any` and `none` around it.
final class Roles {
  private Roles() {}

  /// Everything that it asks for, decisions among it, in the order of the pack.
  static List<Requirement> all(Procedure procedure) {
    return procedure.requires().stream().flatMap(r -> leaves(r, true)).toList();
  }

  /// What another procedure may give. What nobody may have (`none`), nobody gains on purpose.
  static List<Requirement.Role> wanted(Procedure procedure) {
    return procedure.requires().stream()
        .flatMap(r -> leaves(r, false))
        .filter(Requirement.Role.class::isInstance)
        .map(Requirement.Role.class::cast)
        .toList();
  }

  private static Stream<Requirement> leaves(Requirement requirement, boolean unwanted) {
    return switch (requirement) {
      case Requirement.All(var _, var parts) -> leaves(parts, unwanted);
      case Requirement.Any(var _, var parts) -> leaves(parts, unwanted);
      case Requirement.None(var _, var parts) -> unwanted ? leaves(parts, true) : Stream.empty();
      case Requirement.Role role -> Stream.of(role);
      case Requirement.Decided decided -> Stream.of(decided);
    };
  }

  private static Stream<Requirement> leaves(List<Requirement> parts, boolean unwanted) {
    return parts.stream().flatMap(part -> leaves(part, unwanted));
  }
}
