package io.bangka.service;

import io.bangka.ask.Stretch;
import io.bangka.engine.Presuming;
import io.bangka.model.Holding;
import io.bangka.model.Knowledge;
import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.model.Pattern;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.model.Script;
import io.bangka.words.Telling;
import io.bangka.words.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that one answer answers.
///
/// @param dated whether somebody asked about this day, and did not just ask on it
/// @param script of an answer in Chinese
/// @param heard whether the queries were made out of words, which mean more than they say
record Inquiry(
    LocalDate asOf,
    boolean dated,
    Language language,
    Script script,
    Profile profile,
    List<Query> queries,
    Presuming presuming,
    List<Reading> readings,
    List<String> ignored,
    List<Understood> understood,
    boolean heard) {

  /// Of what was written in figures, and in no words.
  Inquiry(
      LocalDate asOf,
      boolean dated,
      Language language,
      Profile profile,
      List<Query> queries,
      Presuming presuming,
      List<Reading> readings,
      List<String> ignored) {
    this(
        asOf,
        dated,
        language,
        Script.SIMPLIFIED,
        profile,
        queries,
        presuming,
        readings,
        ignored,
        List.of(),
        false);
  }

  /// A stretch of the words, and what it was taken as.
  ///
  /// @param as `platform`, `purpose`, `thing`, `lacks`, `person`, `act` …
  /// @param says it in words; empty for a personal number, which is kept nowhere
  /// @param detail whether nothing else in an answer tells it
  /// @param supposed what the person was only supposed to lack
  record Understood(
      Stretch at, String as, String says, boolean detail, Optional<Pattern> supposed) {

    Telling.Heard told() {
      return new Telling.Heard(at.text(), says);
    }
  }

  /// The person without what nobody said of them, and was only asked about.
  Profile said() {
    var supposed = understood.stream().flatMap(u -> u.supposed().stream()).toList();
    var lacks = profile.lacks().stream().filter(l -> !supposed.contains(l.pattern())).toList();
    return new Profile(profile.person(), profile.holdings(), lacks, profile.complete());
  }

  /// The same about one query alone.
  Inquiry of(Query query) {
    return with(profile, List.of(query), readings);
  }

  /// The same about another person.
  Inquiry about(Profile other) {
    return with(other, queries, readings);
  }

  /// The same about other things.
  Inquiry with(List<Query> others, List<Reading> otherReadings) {
    return with(profile, others, otherReadings);
  }

  private Inquiry with(Profile person, List<Query> asked, List<Reading> read) {
    return new Inquiry(
        asOf, dated, language, script, person, asked, presuming, read, ignored, understood, heard);
  }

  Inquiry {
    queries = List.copyOf(queries);
    readings = List.copyOf(readings);
    ignored = List.copyOf(ignored);
    understood = List.copyOf(understood);
  }

  /// What about the queries is asked.
  Set<Query.Want> wants() {
    return queries.stream()
        .map(Query::want)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Query.Want.class)));
  }

  /// Of what kind of things a number is asked for.
  Optional<String> counted() {
    return queries.stream().flatMap(query -> query.counted().stream()).findFirst();
  }

  /// Whether nothing was said of the person, nor of anything that they have.
  boolean ofAnybody() {
    return profile.equals(Profile.NOTHING_SAID)
        && queries.stream().allMatch(query -> query.holding().isEmpty());
  }

  /// The script of an answer that is not in the usual one.
  Optional<Script> writtenIn() {
    return Optional.of(script).filter(s -> s == Script.TRADITIONAL && language == Language.ZH);
  }

  Words words(Knowledge knowledge) {
    return new Words(knowledge.vocabulary(), language, script);
  }

  /// One thing that a word may mean.
  record Reading(String text, Holding as, Optional<LocalText> note) {

    Telling.Reading told(Words words) {
      return new Telling.Reading(text, as, note.map(words::text));
    }
  }

  /// The place in `readings` of what a query speaks of.
  Optional<Integer> readingOf(Query query) {
    for (int i = 0; i < readings.size(); i++) {
      if (query.holding().filter(readings.get(i).as()::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
