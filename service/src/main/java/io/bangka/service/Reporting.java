package io.bangka.service;

import io.bangka.model.Holding;
import io.bangka.model.Procedure;
import io.bangka.model.Profile;
import io.bangka.route.Experience;
import io.bangka.words.Told;
import io.bangka.words.ToldReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts what happened to people like this beside what the rules say. It changes no verdict.
record Reporting(Experience experience) {

  List<Told> with(List<Told> answers, Profile profile) {
    if (experience.equals(Experience.NONE)) {
      return answers;
    }
    var who = circumstances(profile);
    return answers.stream()
        .map(told -> told.with(procedure(told).flatMap(id -> reports(id, who))))
        .toList();
  }

  /// What people told of the procedures of some answers, by their ids.
  record Seen(Map<String, Optional<ToldReports>> byProcedure) {}

  static Seen seen(List<Told> told) {
    var seen = new HashMap<String, Optional<ToldReports>>();
    told.forEach(t -> procedure(t).ifPresent(id -> seen.put(id, t.reports())));
    return new Seen(Map.copyOf(seen));
  }

  /// Whether they tell somebody like this the same now.
  boolean still(Seen seen, Experience.Circumstances who) {
    if (experience.equals(Experience.NONE)) {
      return true;
    }
    return seen.byProcedure().entrySet().stream()
        .allMatch(e -> reports(e.getKey(), who).equals(e.getValue()));
  }

  /// For routes of a person.
  Function<Procedure, Optional<Experience.Reported>> of(Profile profile) {
    var who = circumstances(profile);
    return procedure -> experience.of(procedure.id(), who);
  }

  private static Optional<String> procedure(Told told) {
    return told.assessment().procedure().map(Procedure::id);
  }

  static Experience.Circumstances circumstances(Profile profile) {
    return new Experience.Circumstances(
        first(profile, "document", "country"),
        first(profile, "card", "issuer").or(() -> first(profile, "account", "issuer")));
  }

  private Optional<ToldReports> reports(String procedure, Experience.Circumstances who) {
    return experience.of(procedure, who).map(ToldReports::of);
  }

  private static Optional<String> first(Profile profile, String kind, String attribute) {
    return profile.holdings(kind).stream()
        .map((Holding holding) -> holding.value(attribute))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
