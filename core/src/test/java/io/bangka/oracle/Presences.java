package io.bangka.oracle;

import io.bangka.model.Force;
import io.bangka.model.Presence;
import io.bangka.model.Why;
import java.time.LocalDate;

/// Which statements are in force on a day.
record Presences(LocalDate asOf) {

  Presence of(Force force) {
    return force.on(asOf);
  }

  /// @param name tells the statement from all others
  Statement of(Force force, String name) {
    return new Statement(of(force), new Free(Why.UNSOURCED, "in force already: " + name));
  }

  /// One statement. If it is only known to hold from a later day on, it may hold already: a free
  /// variable that no source settles.
  record Statement(Presence presence, Free already) {
    boolean mayBeInForce() {
      return switch (presence) {
        case IN_FORCE, UNKNOWN -> true;
        case NOT_YET, ENDED -> false;
      };
    }

    boolean inForce(Choices choices) {
      return switch (presence) {
        case IN_FORCE -> true;
        case NOT_YET, ENDED -> false;
        case UNKNOWN -> choices.holds(already);
      };
    }
  }
}
