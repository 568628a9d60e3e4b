package io.bangka.interview;

import io.bangka.engine.Engine;
import io.bangka.engine.Goal;
import io.bangka.engine.Opening;
import io.bangka.engine.Openings;
import io.bangka.engine.Presuming;
import io.bangka.engine.Situation;
import io.bangka.model.Profile;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// An interview about one goal: what was said so far, and what to ask next. Immutable and
/// thread-safe: each answer makes another.
///
/// It asks the question with the fewest expected further questions, never one whose answer cannot
/// change the verdict, and ends when the verdict is settled or nothing left can change it.
public final class Interview {
  /// The most situations that are looked at to find the best question exactly.
  private static final int BUDGET = 1_000;

  private final Chooser chooser;
  private final Situation situation;
  private final Set<Topic> unknown;
  private final Optional<Interview> before;
  private volatile @Nullable Next next;

  /// What was found to ask next.
  private record Next(Optional<Question> question) {}

  private Interview(
      Chooser chooser, Situation situation, Set<Topic> unknown, Optional<Interview> before) {
    this.chooser = chooser;
    this.situation = situation;
    this.unknown = Set.copyOf(unknown);
    this.before = before;
  }

  /// Begins one.
  ///
  /// @param said what is known already
  /// @param unknown what it is no use to ask about
  /// @param strict whether even the attributes' defaults are asked
  public static Interview of(
      Engine engine,
      Vocabulary vocabulary,
      LocalDate asOf,
      Goal goal,
      Profile said,
      Map<String, Profile> parties,
      Set<Topic> unknown,
      boolean strict) {
    var start = engine.situation(goal, said, parties);
    var openings = engine.openings(asOf, goal, presuming(strict), start);
    return new Interview(
        new Chooser(new Sights(openings), vocabulary, BUDGET), start, unknown, Optional.empty());
  }

  /// What its verdict presumes: who is asked what they have is not presumed to have it.
  public static Presuming presuming(boolean strict) {
    return strict ? Presuming.NOTHING : Presuming.DEFAULTS;
  }

  /// The same with another effort to find the best question.
  Interview within(int budget) {
    return new Interview(
        new Chooser(chooser.sights(), chooser.vocabulary(), budget), situation, unknown, before);
  }

  /// What to ask next; empty at the end. Found when it is first asked for.
  public Optional<Question> question() {
    var found = next;
    if (found == null) {
      found = new Next(chooser.next(situation, unknown).map(this::question));
      next = found;
    }
    return found.question;
  }

  Question question(Opening opening) {
    var choices = new Shares(chooser.vocabulary()).of(opening, situation);
    var usual = new Usual(chooser.openings().ordinarily(situation), chooser.vocabulary());
    return new Question(
        opening, Topic.of(opening, situation), choices, usual.of(opening, situation));
  }

  /// With these choices: one of an attribute's cases; of a list any number.
  ///
  /// @throws IllegalArgumentException if there is no such choice, or not one of several cases
  public Interview choosing(SortedSet<Integer> numbers) {
    return choosing(asked(), numbers);
  }

  Interview choosing(Question asked, SortedSet<Integer> numbers) {
    if (!numbers.stream().allMatch(i -> i >= 0 && i < asked.choices().size())
        || (!asked.several() && numbers.size() != 1)) {
      throw new IllegalArgumentException("no such choice: " + numbers);
    }
    var facts = new Facts(chooser.vocabulary());
    return then(
        switch (asked.opening()) {
          case Opening.OfAttribute attribute ->
              facts.with(situation, attribute, attribute.cases().get(numbers.first()));
          case Opening.OfMore more -> facts.with(situation, more, numbers);
        });
  }

  /// With the attribute said in the person's own words.
  ///
  /// @throws IllegalArgumentException if a list was asked
  public Interview saying(Said said) {
    if (asked().opening() instanceof Opening.OfAttribute attribute) {
      return then(new Facts(chooser.vocabulary()).with(situation, attribute, said));
    }
    throw new IllegalArgumentException("a list is chosen from");
  }

  /// The person does not know: they are not asked it again.
  public Interview notKnowing() {
    var more = new HashSet<>(unknown);
    more.add(asked().topic());
    return new Interview(chooser, situation, more, Optional.of(this));
  }

  /// As it was before the last answer; the same at the beginning.
  public Interview back() {
    return before.orElse(this);
  }

  public boolean atBeginning() {
    return before.isEmpty();
  }

  private Interview then(Situation next) {
    return new Interview(chooser, next, unknown, Optional.of(this));
  }

  private Question asked() {
    return question().orElseThrow(() -> new IllegalStateException("the interview has ended"));
  }

  /// The verdict as far as it goes.
  public Openings.Seen verdict() {
    return chooser.openings().decide(situation);
  }

  /// What was said of the person.
  public Profile profile() {
    return Facts.tidy(situation.profile());
  }

  /// What was said, of everybody and of the act.
  public Situation situation() {
    return situation;
  }

  /// What the person does not know.
  public Set<Topic> unknown() {
    return unknown;
  }

  /// How many answers were given.
  public int answers() {
    return before.map(b -> b.answers() + 1).orElse(0);
  }

  /// How many attributes there are that the goal's rules look at.
  int attributes() {
    return chooser.openings().attributes();
  }

  /// Everything that might be asked now, in no particular order, for those who compare.
  List<Question> all() {
    return new Prospects(chooser.sights(), chooser.vocabulary(), unknown)
        .askable(situation).stream().map(this::question).toList();
  }
}
