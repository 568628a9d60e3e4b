package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.Provider;
import io.bangka.model.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Which day an answer speaks of when nobody says one.
///
/// The rule: today where the first provider asked about is; UTC where none is named. An answer has
/// one day, whatever other providers it speaks of, so that whoever replays it with that day gets
/// the same bytes. Rules are dated in their own provider's time zone; for another provider of the
/// same answer a day may so begin some hours earlier or later.
record Today(Knowledge knowledge, Clock clock) {

  LocalDate of(List<Query> queries) {
    return LocalDate.ofInstant(clock.instant(), zone(queries));
  }

  private ZoneId zone(List<Query> queries) {
    return queries.stream()
        .flatMap(query -> query.platform().stream())
        .findFirst()
        .flatMap(platform -> Optional.ofNullable(knowledge.providers().get(platform)))
        .map(Provider::zone)
        .orElse(ZoneOffset.UTC);
  }
}
