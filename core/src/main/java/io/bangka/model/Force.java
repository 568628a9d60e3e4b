package io.bangka.model;

import java.time.LocalDate;
import java.util.Optional;

/// When a statement holds: half-open days in the provider's time zone.
///
/// @param start how the first day is known
/// @param until the first day on which it no longer holds; empty while it holds
public record Force(Start start, Optional<LocalDate> until) {

  /// How the first day of a statement is known.
  public sealed interface Start {
    LocalDate day();
  }

  /// The source gives the day on which it came into force.
  public record From(LocalDate day) implements Start {}

  /// In force by this day at the latest; before it nobody says.
  public record KnownBy(LocalDate day) implements Start {}

  /// The source bears no date: known by the day on which it was read.
  public record Undated(LocalDate day) implements Start {}

  public Force {
    if (until.isPresent() && !until.get().isAfter(start.day())) {
      throw new IllegalArgumentException("a statement must end after it starts");
    }
  }

  public static Force from(LocalDate day) {
    return new Force(new From(day), Optional.empty());
  }

  public Presence on(LocalDate asOf) {
    if (until.isPresent() && !asOf.isBefore(until.get())) {
      return Presence.ENDED;
    }
    if (!asOf.isBefore(start.day())) {
      return Presence.IN_FORCE;
    }
    return start instanceof From ? Presence.NOT_YET : Presence.UNKNOWN;
  }
}
