package io.bangka.service;

import io.bangka.model.Holding;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.route.Experience;
import io.bangka.words.Told;
import io.bangka.words.ToldReports;
import java.util.List;
import java.util.Optional;

/// Puts what happened to people like this beside what the rules say. It changes no verdict.
record Reporting(Experience experience) {

  List<Told> with(List<Told> answers, Profile profile) {
    if (experience.equals(Experience.NONE)) {
      return answers;
    }
    var who =
        new Experience.Circumstances(
            first(profile, "document", "country"),
            first(profile, "card", "issuer").or(() -> first(profile, "account", "issuer")));
    return answers.stream().map(told -> told.with(reports(told, who))).toList();
  }

  private Optional<ToldReports> reports(Told told, Experience.Circumstances who) {
    return told.assessment()
        .procedure()
        .map(Procedure::id)
        .flatMap(id -> experience.of(id, who))
        .map(reported ->
            new ToldReports(
                reported.worked(),
                reported.decided(),
                reported.since(),
                reported.mean(),
                reported.low(),
                reported.high()));
  }

  private static Optional<String> first(Profile profile, String kind, String attribute) {
    return profile.holdings(kind).stream()
        .map((Holding holding) -> holding.value(attribute))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
