package io.bangka.workshop.diff;

import io.bangka.engine.Goal;
import io.bangka.model.Holding;
import java.util.Optional;

/// What the compared people want.
///
/// @param act the way in which it is done: in which country, by which code; of kind `act`
public record Question(String platform, String purpose, Holding act) {
  Goal goal() {
    return new Goal(Optional.of(platform), purpose, act, Optional.empty());
  }
}
