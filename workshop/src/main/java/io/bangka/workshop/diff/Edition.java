package io.bangka.workshop.diff;

import io.bangka.model.Knowledge;
import io.bangka.model.Procedure;
import io.bangka.model.Requirement;
import io.bangka.model.Rule;
import io.bangka.pack.PackCase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One side of a comparison: a knowledge, as it answers on a day.
///
/// @param cases the packs' own cases, as far as they are known; what is built in has none
public record Edition(Knowledge knowledge, List<PackCase> cases, LocalDate day) {
  public Edition {
    cases = List.copyOf(cases);
  }

  List<Rule> rules(Procedure procedure) {
    return knowledge.rules().stream()
        .filter(rule -> rule.providers().contains(procedure.provider()))
        .toList();
  }

  /// What the procedure asks for itself, and what rules ask for besides.
  Stream<Requirement> requirements(Procedure procedure) {
    return Stream.concat(
        procedure.requires().stream(),
        rules(procedure).stream()
            .filter(rule -> rule.act().isEmpty())
            .flatMap(rule -> rule.requires().stream()));
  }
}
