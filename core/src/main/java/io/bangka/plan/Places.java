package io.bangka.plan;

import io.bangka.model.Effect;
import io.bangka.model.Holding;
import io.bangka.model.Presence;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Test;
import io.bangka.route.Route;
import io.bangka.route.Route.Doing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where steps are done: at home or where the move leads.
///
/// @param person what was said of them
/// @param act what is to be done in the end
record Places(Holding person, Holding act, LocalDate asOf) {
  private static final String LOCATION = "location";
  private static final Set<String> ISSUED = Set.of("document", "phone", "account", "card");

  /// Where a step is done.
  ///
  /// @param there where the move leads; else at home
  /// @param stated whether a source says so
  record Where(boolean there, boolean stated) {
    private static final Where ANYWHERE = new Where(false, true);
  }

  /// Where the route leads: the first journey in it; else where the act is done, or where what it
  /// gains is issued, unless the person is there.
  Optional<String> destination(Route route) {
    return journeys(route)
        .findFirst()
        .or(() -> act.value("in").or(() -> issued(route.through())).filter(c -> !isHere(c)));
  }

  private static Stream<String> journeys(Route route) {
    return route.steps().stream()
        .flatMap(step ->
            step.doing() instanceof Doing.Travelling(var country)
                ? Stream.of(country)
                : Stream.empty());
  }

  private boolean isHere(String country) {
    return person.value(LOCATION).or(() -> person.value("residence")).equals(Optional.of(country));
  }

  Where of(Route.Step step, String destination) {
    if (!(step.doing() instanceof Doing.Performing(var procedure))) {
      return Where.ANYWHERE;
    }
    var tests = locations(procedure);
    if (!tests.isEmpty()) {
      return new Where(tests.stream().allMatch(t -> Test.oneOf(destination).within(t)), true);
    }
    if (!step.prepares()) {
      return new Where(act.value("in").equals(Optional.of(destination)), true);
    }
    return issued(procedure).equals(Optional.of(destination))
        ? new Where(true, false)
        : Where.ANYWHERE;
  }

  /// What the procedure asks of where the person is.
  private List<Test> locations(Procedure procedure) {
    return procedure.requires().stream()
        .flatMap(r -> r instanceof Requirement.Role role ? Stream.of(role) : Stream.of())
        .filter(role -> role.party().isEmpty())
        .flatMap(role -> role.rows().stream())
        .filter(row -> row.effect() == Effect.ACCEPTS)
        .filter(row -> row.force().on(asOf) == Presence.IN_FORCE)
        .map(Row::pattern)
        .filter(pattern -> pattern.kind().equals("person"))
        .flatMap(pattern -> Optional.ofNullable(pattern.tests().get(LOCATION)).stream())
        .toList();
  }

  /// The country of the first new thing that the procedure gives and an issuer hands out.
  private static Optional<String> issued(Procedure procedure) {
    return procedure.yields().stream()
        .filter(yield -> yield.on().isEmpty() && ISSUED.contains(yield.gain().kind()))
        .flatMap(yield -> yield.gain().value("country").stream())
        .findFirst();
  }
}
