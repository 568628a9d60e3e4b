package io.bangka.model;

import java.util.List;

/// The statement that a source lists what it takes, and what to make of a holding that is on no
/// list. Without such a statement in force, what no row lists is unknown (unsourced).
///
/// @param except what nobody speaks of: on no list, and yet unknown, not of this effect
public record Others(Effect effect, Force force, Citation citation, List<Pattern> except) {
  public Others {
    except = List.copyOf(except);
  }

  /// Without an exception.
  public Others(Effect effect, Force force, Citation citation) {
    this(effect, force, citation, List.of());
  }
}
