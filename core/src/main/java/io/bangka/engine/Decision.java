package io.bangka.engine;

import io.bangka.model.Leaning;
import io.bangka.model.Verdict;
import io.bangka.model.Why;
import java.util.Optional;

/// What a program says of a person.
///
/// @param why for a `depends`
/// @param leaning for a `depends` on discretion
/// @param exact whether every completion was accounted for
record Decision(Verdict verdict, Optional<Why> why, Optional<Leaning> leaning, boolean exact) {
  static Decision certain(boolean reached) {
    return new Decision(
        reached ? Verdict.YES : Verdict.NO, Optional.empty(), Optional.empty(), true);
  }
}
