package io.bangka.workshop.diff;

import io.bangka.model.Cap;
import io.bangka.model.Fee;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Procedure;
import java.util.List;
import java.util.stream.Stream;

/// Whom the limits and fees of a procedure tell apart.
final class Limited {
  private Limited() {}

  static List<Pattern> patterns(Procedure procedure, Edition edition) {
    var rules = edition.rules(procedure);
    return Stream.concat(
            patterns(procedure.limits(), procedure.fees()),
            rules.stream().flatMap(rule -> patterns(rule.limits(), rule.fees())))
        .distinct()
        .toList();
  }

  private static Stream<Pattern> patterns(List<Limit> limits, List<Fee> fees) {
    return Stream.concat(
        limits.stream().flatMap(limit -> limit.caps().stream()).flatMap(Limited::of),
        fees.stream().flatMap(fee -> fee.applies().stream()));
  }

  private static Stream<Pattern> of(Cap cap) {
    return cap.applies().stream();
  }
}
