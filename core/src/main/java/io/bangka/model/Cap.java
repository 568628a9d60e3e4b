package io.bangka.model;

import io.bangka.money.Amount;
import java.util.Optional;

/// One value of a limit: a row whose effect is a bound.
///
/// @param most the most that is let through; [Most.Unsourced] is legal and never means unlimited
/// @param applies which holding, person or act it speaks of; empty for all
public record Cap(
    Most most,
    Optional<Pattern> applies,
    Force force,
    Citation citation,
    Optional<LocalText> note) {

  /// The bound itself.
  public sealed interface Most {
    /// No more than this sum.
    record Sum(Amount amount) implements Most {}

    /// No more than this number of things (`of: count` or `of: accounts`).
    record Count(long count) implements Most {}

    /// The source says that there is no bound.
    record Unlimited() implements Most {}

    /// That a bound exists is known; no source says which.
    record Unsourced() implements Most {}
  }

  /// The rule of rows, applied to bounds: a higher band, then a narrower `for`, then the later.
  public boolean beats(Cap other) {
    int mine = citation.authority().band();
    int theirs = other.citation.authority().band();
    if (mine != theirs) {
      return mine > theirs;
    }
    if (applies.equals(other.applies)) {
      return force.start().day().isAfter(other.force.start().day());
    }
    if (applies.isEmpty()) {
      return false;
    }
    return other.applies.isEmpty() || applies.get().strictlyWithin(other.applies.get());
  }
}
