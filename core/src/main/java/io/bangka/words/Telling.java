package io.bangka.words;

import io.bangka.model.Holding;
import io.bangka.model.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that a note tells: how the words were understood, and the answers, for each platform
/// the principal one first.
///
/// @param dated whether somebody asked about this day, and did not just ask on it
/// @param claims what people read or hear, where the question contains it
/// @param ignored what was said and not understood, as it was written
/// @param heard what else was understood, and where in the text
/// @param unanswered what there is to say where nothing could be answered
/// @param leads what was asked for by name, beyond whether it can be
public record Telling(
    LocalDate asOf,
    boolean dated,
    List<Reading> readings,
    Profile said,
    List<Told> answers,
    List<ToldClaim> claims,
    List<String> ignored,
    List<Heard> heard,
    Unanswered unanswered,
    List<Line.Lead> leads) {

  /// A telling of words all of which were about things and people.
  public Telling(
      LocalDate asOf,
      boolean dated,
      List<Reading> readings,
      Profile said,
      List<Told> answers,
      List<ToldClaim> claims,
      List<String> ignored) {
    this(
        asOf,
        dated,
        readings,
        said,
        answers,
        claims,
        ignored,
        List.of(),
        Unanswered.NOTHING_NEAR,
        List.of());
  }

  /// A circumstance, and the words that told it: where, at which merchant, how much.
  public record Heard(String text, String says) {}

  /// A statement that is near to what was asked.
  public record Near(String text, List<String> sources) {}

  /// What there is to say where nothing could be answered.
  ///
  /// @param foreign whether the words are in a language that is not understood
  /// @param nearest what is known that is nearest to it
  public record Unanswered(boolean foreign, List<Near> nearest) {
    public static final Unanswered NOTHING_NEAR = new Unanswered(false, List.of());
  }

  /// One thing that somebody's word may mean.
  ///
  /// @param note why people use the word so
  public record Reading(String text, Holding as, Optional<String> note) {}

  public Telling {
    readings = List.copyOf(readings);
    answers = List.copyOf(answers);
    claims = List.copyOf(claims);
    ignored = List.copyOf(ignored);
    heard = List.copyOf(heard);
    leads = List.copyOf(leads);
  }
}
