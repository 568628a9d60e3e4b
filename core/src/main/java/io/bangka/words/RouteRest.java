package io.bangka.words;

import io.bangka.model.Hazard;
import io.bangka.model.Presence;
import io.bangka.route.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is told of a route beside its steps: what it takes and costs in all, what it hangs on, what
/// is given up and what may go wrong.
record RouteRest(Words words, LocalDate asOf) {

  List<Line> lines(Route route) {
    var says = new RouteWords(words, asOf);
    var lines = new ArrayList<Line>();
    lines.add(new Line.Total(sentence(says.totals(route)), charges(route)));
    route.assumes().stream()
        .map(assumed -> says.assumption(assumed, route))
        .distinct()
        .forEach(text -> lines.add(new Line.Assumption(sentence(text), false)));
    lines.addAll(lost(route));
    lines.addAll(hazards(route));
    return lines;
  }

  private List<String> charges(Route route) {
    return route.charged().sums().isEmpty()
        ? List.of()
        : Cited.all(
            route.through().fees().stream()
                .filter(fee -> fee.force().on(asOf) == Presence.IN_FORCE)
                .map(fee -> fee.citation()));
  }

  private List<Line> lost(Route route) {
    return route
        .performed()
        .flatMap(procedure -> procedure.givesUp().stream())
        .map(text -> (Line) new Line.Hazard(sentence(words.text(text)), List.of(), false))
        .toList();
  }

  private List<Line> hazards(Route route) {
    return route
        .performed()
        .flatMap(procedure -> procedure.hazards().stream())
        .filter(hazard -> hazard.force().on(asOf) == Presence.IN_FORCE)
        .distinct()
        .map(this::hazard)
        .toList();
  }

  private Line hazard(Hazard hazard) {
    String cure =
        hazard
            .cure()
            .map(text -> words.tongue().say(" ", "") + sentence(words.text(text)))
            .orElse("");
    return new Line.Hazard(
        words.set(sentence(words.text(hazard.what())) + cure), Cited.ids(hazard.citation()), true);
  }

  private String sentence(String text) {
    return words.tongue().sentence(text);
  }
}
