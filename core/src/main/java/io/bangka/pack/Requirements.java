package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// Walks through requirements and their parts.
final class Requirements {
  private Requirements() {}

  /// The requirement itself and every part of it, at any depth.
  static Stream<Requirement> within(Requirement requirement) {
    return Stream.concat(
        Stream.of(requirement), parts(requirement).stream().flatMap(Requirements::within));
  }

  static Stream<Requirement> within(List<Requirement> requirements) {
    return requirements.stream().flatMap(Requirements::within);
  }

  static Stream<Requirement.Role> roles(List<Requirement> requirements) {
    return within(requirements)
        .filter(Requirement.Role.class::isInstance)
        .map(Requirement.Role.class::cast);
  }

  /// The requirements of every procedure and every rule.
  static Stream<Requirement> all(Knowledge knowledge) {
    return Stream.concat(
            knowledge.procedures().values().stream().map(Procedure::requires),
            knowledge.rules().stream().map(Rule::requires))
        .flatMap(Requirements::within);
  }

  private static List<Requirement> parts(Requirement requirement) {
    return switch (requirement) {
      case Requirement.All all -> all.parts();
      case Requirement.Any any -> any.parts();
      case Requirement.None none -> none.parts();
      case Requirement.Role _, Requirement.Decided _ -> List.of();
    };
  }
}
