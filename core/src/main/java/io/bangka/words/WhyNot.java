package io.bangka.words;

import io.bangka.engine.Assessment.Finding;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.route.Route;
import java.util.List;
import java.util.Optional;

/// Why a procedure that somebody expected is not the way.
public sealed interface WhyNot {
  Procedure procedure();

  /// It is: it stands among the routes.
  ///
  /// @param number of the route, from 1
  /// @param step whether it is only a step of it
  record Listed(Procedure procedure, int number, boolean step) implements WhyNot {}

  /// It would be a way, and others come before it.
  record Later(Procedure procedure, Route route) implements WhyNot {}

  record Unlawful(Procedure procedure) implements WhyNot {}

  /// It does not lead to what was asked for.
  record Elsewhere(Procedure procedure) implements WhyNot {}

  /// It is not offered on the day, or not for what was asked.
  record Closed(Procedure procedure, Told told) implements WhyNot {}

  /// It asks for what nothing supplies.
  record Lacking(Procedure procedure, Told told, List<Unmet> unmet) implements WhyNot {
    public Lacking {
      unmet = List.copyOf(unmet);
    }
  }

  /// A requirement that breaks it.
  ///
  /// @param finding what was found about it; empty for one of a step before the procedure
  record Unmet(Requirement requirement, Optional<Finding> finding) {}
}
