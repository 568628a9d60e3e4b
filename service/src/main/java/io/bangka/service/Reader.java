package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.pack.ProfileReader;
import io.bangka.pack.QueryReader;
import io.bangka.pack.Unknown;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a profile and a query that somebody wrote. An age and an expiry are reckoned on the day of
/// the answer, which may hang on the platform: so the query is read first.
record Reader(Knowledge knowledge, Unknown unknown) {

  record Read(Profile profile, Query query, LocalDate asOf, List<String> ignored) {}

  /// @param day the day of an answer to these queries
  /// @throws Faulty with every fault of both
  Read read(Written profile, Written.Mapping query, Function<List<Query>, LocalDate> day)
      throws Faulty {
    return read(profile, query, day.apply(glance(query, day).stream().toList()));
  }

  /// On a day that is given.
  ///
  /// @throws Faulty with every fault of both
  Read read(Written profile, Written.Mapping query, LocalDate asOf) throws Faulty {
    var faults = new Faults();
    var asked = QueryReader.read(query, knowledge, asOf, unknown, faults);
    var said = ProfileReader.read(profile, knowledge.vocabulary(), asOf, unknown, faults);
    faults.throwIfAny();
    var ignored = new ArrayList<>(said.ignored());
    ignored.addAll(asked.ignored());
    return new Read(said.profile(), asked.query().orElseThrow(), asOf, ignored);
  }

  /// Only for the platform; faults are found when it is read in earnest.
  private Optional<Query> glance(Written.Mapping query, Function<List<Query>, LocalDate> day) {
    return QueryReader.read(query, knowledge, day.apply(List.of()), unknown, new Faults()).query();
  }
}
