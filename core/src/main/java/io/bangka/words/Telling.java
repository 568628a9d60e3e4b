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
public record Telling(
    LocalDate asOf,
    boolean dated,
    List<Reading> readings,
    Profile said,
    List<Told> answers,
    List<ToldClaim> claims,
    List<String> ignored) {

  /// One thing that somebody's word may mean.
  ///
  /// @param note why people use the word so
  public record Reading(String text, Holding as, Optional<String> note) {}

  public Telling {
    readings = List.copyOf(readings);
    answers = List.copyOf(answers);
    claims = List.copyOf(claims);
    ignored = List.copyOf(ignored);
  }
}
