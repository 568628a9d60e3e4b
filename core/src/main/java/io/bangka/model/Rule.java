package io.bangka.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A statement across procedures: a law, a ban across a platform. It adds requirements and denials
/// to every procedure of the providers it names, for the acts it names.
///
/// @param act the acts that it speaks of; empty for all, and for procedures that only yield
/// @param denies rows over `act`; they join the rows of each procedure
public record Rule(
    String id,
    LocalText title,
    SortedSet<String> providers,
    Optional<Pattern> act,
    List<Requirement> requires,
    List<Row> denies) {
  public Rule {
    requires = List.copyOf(requires);
    denies = List.copyOf(denies);
  }
}
