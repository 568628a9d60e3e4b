package io.bangka.service;

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

/// What is said in figures beside a question in words. Ages and expiries are reckoned on the day of
/// the answer, which may hang on the platform: so the query is read first.
///
/// @param queries empty if none was written
/// @param ignored attributes that the vocabulary does not know
record Beside(Profile profile, List<Query> queries, LocalDate asOf, List<String> ignored) {

  /// Reads both, as far as they are there.
  ///
  /// @throws Faulty with every fault of both
  static Beside read(
      Optional<Written> profile, Optional<Written> query, Bangka bangka, Setting setting)
      throws Faulty {
    var knowledge = bangka.knowledge();
    Function<LocalDate, Optional<Query>> glance =
        day -> query.flatMap(q -> query(q, bangka, day, new Faults(), new ArrayList<>()));
    var platform = glance.apply(bangka.today(setting, List.of())).stream().toList();
    var asOf = bangka.today(setting, platform);
    var faults = new Faults();
    var ignored = new ArrayList<String>();
    var said = Profile.NOTHING_SAID;
    if (profile.isPresent()) {
      var read =
          ProfileReader.read(profile.get(), knowledge.vocabulary(), asOf, Unknown.IGNORED, faults);
      ignored.addAll(read.ignored());
      said = read.profile();
    }
    var asked = query.flatMap(q -> query(q, bangka, asOf, faults, ignored));
    faults.throwIfAny();
    return new Beside(said, asked.stream().toList(), asOf, ignored);
  }

  private static Optional<Query> query(
      Written written, Bangka bangka, LocalDate day, Faults faults, List<String> ignored) {
    var read = QueryReader.read(written, bangka.knowledge(), day, Unknown.IGNORED, faults);
    ignored.addAll(read.ignored());
    return read.query();
  }
}
