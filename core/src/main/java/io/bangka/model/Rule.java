package io.bangka.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A statement across procedures: a law, a ban across a platform. It adds requirements, denials,
/// limits, fees and hazards to every procedure of the providers it names, for the acts it names.
///
/// @param act the acts that it speaks of; empty for all, and for procedures that only yield
/// @param denies rows over `act`; they join the rows of each procedure
/// @param limits they bind beside those of each procedure; a limit's own `act` says which acts it
///   bounds, and lies within this rule's
/// @param fees they join those of each procedure; their `act` as for limits
/// @param hazards shown with the acts that the rule speaks of
/// @param gaps what is not known of it; likewise
public record Rule(
    String id,
    LocalText title,
    SortedSet<String> providers,
    Optional<Pattern> act,
    List<Requirement> requires,
    List<Row> denies,
    List<Limit> limits,
    List<Fee> fees,
    List<Hazard> hazards,
    List<Gap> gaps) {
  public Rule {
    requires = List.copyOf(requires);
    denies = List.copyOf(denies);
    limits = Limit.joined(limits);
    fees = List.copyOf(fees);
    hazards = List.copyOf(hazards);
    gaps = List.copyOf(gaps);
  }
}
