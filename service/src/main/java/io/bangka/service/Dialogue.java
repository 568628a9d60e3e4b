package io.bangka.service;

import io.bangka.engine.Goal;
import io.bangka.interview.Interview;
import io.bangka.interview.Topic;
import io.bangka.model.Profile;
import io.bangka.model.Query;
import io.bangka.written.Faulty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// An interview in words: what to ask next, and at its end the answer. Immutable and thread-safe;
/// each answer makes another.
///
/// Where a query names no platform, that is what is asked first. Several purposes are asked about
/// one after the other.
public final class Dialogue {
  private final Interviewing all;
  private final Query query;

  /// The platforms to choose from; empty once that is settled.
  private final List<String> platforms;

  private final Interview current;
  private final List<Goal> later;
  private final Optional<Dialogue> before;

  private Dialogue(
      Interviewing all,
      Query query,
      List<String> platforms,
      Interview current,
      List<Goal> later,
      Optional<Dialogue> before) {
    this.all = all;
    this.query = query;
    this.platforms = List.copyOf(platforms);
    this.current = current;
    this.later = List.copyOf(later);
    this.before = before;
  }

  static Dialogue of(Interviewing all, Profile profile, Query query) {
    return of(all, profile, query, Set.of(), false);
  }

  /// @param anywhere whether it is settled that no platform in particular is meant
  static Dialogue of(
      Interviewing all, Profile profile, Query query, Set<Topic> unknown, boolean anywhere) {
    var platforms =
        anywhere || query.platform().isPresent() ? List.<String>of() : all.platforms(query);
    return begun(
        all,
        profile,
        query,
        unknown,
        platforms.size() < 2 ? List.of() : platforms,
        Optional.empty());
  }

  private static Dialogue begun(
      Interviewing all,
      Profile profile,
      Query query,
      Set<Topic> unknown,
      List<String> platforms,
      Optional<Dialogue> before) {
    var goals = all.goals(query);
    var first = all.begin(goals.getFirst(), profile, query, unknown);
    return new Dialogue(all, query, platforms, first, goals.subList(1, goals.size()), before)
        .advanced();
  }

  /// At the first goal of which something is to be asked.
  private Dialogue advanced() {
    if (!platforms.isEmpty() || later.isEmpty() || current.question().isPresent()) {
      return this;
    }
    var known = query();
    var next = all.begin(later.getFirst(), current.profile(), known, current.unknown());
    return new Dialogue(all, known, platforms, next, later.subList(1, later.size()), before)
        .advanced();
  }

  /// What to ask next; empty at the end.
  public Optional<Asked> question() {
    return platforms.isEmpty()
        ? current.question().map(q -> new AskedMaker(all).asked(q, current.situation()))
        : Optional.of(new AskedMaker(all).platform(platforms, all.bangka().knowledge()));
  }

  /// With these choices, by number from 0.
  ///
  /// @throws IllegalArgumentException if there is no such choice, or not one where one is wanted
  public Dialogue choosing(SortedSet<Integer> numbers) {
    if (platforms.isEmpty()) {
      return then(current.choosing(numbers));
    }
    if (numbers.size() != 1 || numbers.first() < 0 || numbers.first() > platforms.size()) {
      throw new IllegalArgumentException("no such platform: " + numbers);
    }
    return numbers.first() == platforms.size()
        ? notKnowing()
        : restarted(query.at(Optional.of(platforms.get(numbers.first()))));
  }

  /// With the answer in the person's own words: `CY`, `Cyprus`, `35`.
  ///
  /// @throws Faulty if it is none
  public Dialogue saying(String words) throws Faulty {
    var asked = current.question().orElseThrow();
    return then(current.saying(new OwnWords(all.vocabulary(), all.day()).said(asked, words)));
  }

  /// The person does not know; of the platform: whichever works.
  public Dialogue notKnowing() {
    return platforms.isEmpty() ? then(current.notKnowing()) : restarted(query);
  }

  private Dialogue restarted(Query chosen) {
    return begun(all, current.profile(), chosen, current.unknown(), List.of(), Optional.of(this));
  }

  private Dialogue then(Interview next) {
    return new Dialogue(all, query, platforms, next, later, Optional.of(this)).advanced();
  }

  /// As it was before the last answer; the same at the beginning.
  public Dialogue back() {
    return before.orElse(this);
  }

  public boolean atBeginning() {
    return before.isEmpty();
  }

  /// What was said of the person so far.
  public Profile profile() {
    return current.profile();
  }

  /// The query, with what was said of the act and of other people.
  public Query query() {
    var situation = current.situation();
    var parties = new java.util.TreeMap<>(situation.parties());
    return new Query(
        query.platform(),
        query.purposes(),
        query.want(),
        ProfileShape.act(situation.act()),
        query.spending(),
        query.holding(),
        parties,
        query.procedure(),
        query.counted());
  }

  /// The answer as far as it goes; whole at the end.
  public Reply reply() {
    return all.reply(profile(), query());
  }

  Interviewing all() {
    return all;
  }

  Set<Topic> unknown() {
    return current.unknown();
  }

  /// Whether the platform is still to be chosen.
  boolean choosesPlatform() {
    return !platforms.isEmpty();
  }

  /// On one line: the question or the answer, and all that the next turn needs; see
  /// [InterviewTurn].
  public String json() {
    return AnswerJson.text(turn());
  }

  /// The same, to be looked at.
  public InterviewAnswer turn() {
    var shapes = new ProfileShape(all.vocabulary());
    var topics = new Topics(all.vocabulary());
    var question = question();
    return new InterviewAnswer(
        question,
        shapes.query(query()),
        shapes.profile(profile()),
        unknown().stream().map(topics::text).sorted().toList(),
        !choosesPlatform(),
        question.isEmpty() ? Optional.of(reply().answer()) : Optional.empty());
  }

  /// What was said of the person, as it can be read again: JSON, which is YAML, too.
  public String profileJson() {
    return AnswerJson.pretty(new ProfileShape(all.vocabulary()).profile(profile()));
  }
}
