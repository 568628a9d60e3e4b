package io.bangka.plan;

import io.bangka.model.Holding;
import io.bangka.model.Lasts;
import io.bangka.model.Procedure;
import io.bangka.model.Upkeep;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Something that must not be missed.
public sealed interface Deadline {

  /// When it is due first, at the earliest; empty if that hangs on what nobody said.
  Optional<LocalDate> first();

  /// What must be done again and again.
  record Kept(Upkeep upkeep, Of of, Optional<LocalDate> first) implements Deadline {
    public Period every() {
      return Period.parse(upkeep.every());
    }
  }

  /// What a step gives ends by itself.
  record Ends(Lasts lasts, Of of, Optional<LocalDate> first) implements Deadline {}

  /// Something that the person holds expires.
  record Expires(Holding holding, LocalDate day) implements Deadline {
    @Override
    public Optional<LocalDate> first() {
      return Optional.of(day);
    }
  }

  /// What the deadline hangs on.
  sealed interface Of {
    Procedure procedure();

    /// A step of the route, by its place: the time counts from it.
    record Step(int place, Procedure procedure) implements Of {}

    /// Something held already that a procedure keeps alive: the time counts from when that was done
    /// last, which nobody said.
    record Held(Holding holding, Procedure procedure) implements Of {}
  }
}
