package io.bangka.service;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.interview.Interview;
import io.bangka.interview.Topic;
import io.bangka.model.Language;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Vocabulary;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every turn of one interview shares.
///
/// @param setting with the day
/// @param dated whether somebody asked about that day
record Interviewing(Bangka bangka, Engine engine, Setting setting, boolean dated) {

  Vocabulary vocabulary() {
    return bangka.knowledge().vocabulary();
  }

  Language language() {
    return setting.language().orElse(Language.EN);
  }

  Words words() {
    return new Words(vocabulary(), language());
  }

  List<Goal> goals(Query query) {
    return new Goals(bangka.knowledge(), engine).of(query);
  }

  /// The platforms at which what is asked for may be had; in the vocabulary's order.
  List<String> platforms(Query query) {
    return bangka.knowledge().providers().keySet().stream()
        .filter(platform ->
            goals(query.at(Optional.of(platform))).stream()
                .anyMatch(goal -> !engine.candidates(goal).isEmpty()))
        .toList();
  }

  Interview begin(Goal goal, Profile profile, Query query, Set<Topic> unknown) {
    return Interview.of(
        engine, vocabulary(), day(), goal, profile, query.parties(), unknown, setting.strict());
  }

  LocalDate day() {
    return setting.asOf().orElseThrow();
  }

  /// The whole answer. It presumes as little of what it could have asked as the interview did.
  Reply reply(Profile profile, Query query) {
    return bangka.reply(
        new Inquiry(
            day(),
            dated,
            language(),
            profile,
            List.of(query),
            Interview.presuming(setting.strict()),
            List.of(),
            List.of()));
  }
}
