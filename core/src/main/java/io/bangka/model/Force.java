package io.bangka.model;

import java.time.LocalDate;
import java.util.Optional;

/// When a statement holds: half-open days in the provider's time zone.
///
/// @param start how the first day is known
/// @param notBefore the first day on which it may hold: an earlier source shows that it did not
///   yet; empty where nothing is known of the time before the start
/// @param until the first day on which it no longer holds; empty while it holds
public record Force(Start start, Optional<LocalDate> notBefore, Optional<LocalDate> until) {

  /// A statement of whose time before the start nothing is known.
  public Force(Start start, Optional<LocalDate> until) {
    this(start, Optional.empty(), until);
  }

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
    if (notBefore.isPresent() && notBefore.get().isAfter(start.day())) {
      throw new IllegalArgumentException("a statement is known to hold from a day that it may");
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
    return start instanceof From || tooEarly(asOf) ? Presence.NOT_YET : Presence.UNKNOWN;
  }

  private boolean tooEarly(LocalDate asOf) {
    return notBefore.isPresent() && asOf.isBefore(notBefore.get());
  }
}
