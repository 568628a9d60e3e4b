package io.bangka.plan;

import java.time.LocalDate;

/// When a task begins, counted from the move, as far as sources say how long things take.
///
/// @param days before the move: so many days ahead of it at the latest; after it: so many days
///   later at the earliest
/// @param open no source says how long the task, or another that counts, takes: so it begins
///   earlier still before the move, or later still after it
public record Timing(long days, boolean open) {
  public static final Timing ON_THE_DAY = new Timing(0, false);

  public Timing {
    if (days < 0) {
      throw new IllegalArgumentException("days are counted away from the move: " + days);
    }
  }

  /// The day, for a move on that day.
  public LocalDate day(Phase phase, LocalDate move) {
    return switch (phase) {
      case BEFORE -> move.minusDays(days);
      case MOVE -> move;
      case THERE -> move.plusDays(days);
    };
  }
}
