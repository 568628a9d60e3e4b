package io.bangka.engine;

import io.bangka.model.Leaning;
import io.bangka.model.Why;
import java.util.Optional;

/// Something that neither the sources nor the person settle: a provider's discretion, a dispute, a
/// silence of the sources, a rate. It is one and the same wherever it occurs in a program.
///
/// @param about what it is, unique within a program
record FreeVariable(Why why, String about, Optional<Leaning> leaning) {
  static FreeVariable of(Why why, String about) {
    return new FreeVariable(why, about, Optional.empty());
  }
}
