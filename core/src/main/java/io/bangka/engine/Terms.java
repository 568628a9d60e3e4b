package io.bangka.engine;

import io.bangka.model.Fee;
import io.bangka.model.Hazard;
import io.bangka.model.Knowledge;
import io.bangka.model.Limit;
import io.bangka.model.Procedure;
import io.bangka.model.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What accompanies a procedure: its own limits, fees and hazards, then those of the rules that
/// speak of its provider.
record Terms(Knowledge knowledge) {

  List<Rule> rules(Procedure procedure) {
    return knowledge.rules().stream()
        .filter(rule -> rule.providers().contains(procedure.provider()))
        .toList();
  }

  /// By the procedure or rule that states them.
  SequencedMap<String, List<Limit>> limitsByOwner(Procedure procedure) {
    var limits = new LinkedHashMap<String, List<Limit>>();
    limits.put(procedure.id(), procedure.limits());
    rules(procedure).forEach(rule -> limits.put(rule.id(), rule.limits()));
    return limits;
  }

  List<Limit> limits(Procedure procedure) {
    return limitsByOwner(procedure).values().stream().flatMap(List::stream).toList();
  }

  List<Fee> fees(Procedure procedure) {
    return Stream.concat(
            procedure.fees().stream(), rules(procedure).stream().flatMap(r -> r.fees().stream()))
        .toList();
  }

  /// @param concerned tells whether a rule speaks of the act at hand
  List<Hazard> hazards(Procedure procedure, Predicate<Rule> concerned) {
    return Stream.concat(
            procedure.hazards().stream(),
            rules(procedure).stream().filter(concerned).flatMap(r -> r.hazards().stream()))
        .toList();
  }
}
