package io.bangka.model;

import java.util.List;
import java.util.Optional;

/// Something a procedure asks for. Different requirements of one procedure combine as *all*.
public sealed interface Requirement {

  /// The role: identity, funding, phone, residence, age … unique within its procedure.
  String name();

  /// Whether it stands for what somebody wants to do, which must be among what is allowed.
  default boolean isAct() {
    return name().equals(Vocabulary.ACT) && this instanceof All(_, var parts) && parts.isEmpty();
  }

  /// Some holding must fill the role.
  ///
  /// @param party whose holdings count: empty for the person, else `recipient`, `guardian` …
  /// @param text what to show instead of the text generated from the rows
  record Role(
      String name,
      Optional<String> party,
      List<Row> rows,
      List<Others> others,
      Optional<LocalText> text)
      implements Requirement {
    public Role {
      rows = List.copyOf(rows);
      others = List.copyOf(others);
    }
  }

  /// Every part must be met.
  record All(String name, List<Requirement> parts) implements Requirement {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// One part must be met.
  record Any(String name, List<Requirement> parts) implements Requirement {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// No part may be met. May range only over what no procedure yields.
  record None(String name, List<Requirement> parts) implements Requirement {
    public None {
      parts = List.copyOf(parts);
    }
  }

  /// Admission itself is the provider's decision, beyond its criteria.
  ///
  /// @param by who decides
  record Decided(String name, LocalText by, Leaning leaning, Force force, Citation citation)
      implements Requirement {}
}
