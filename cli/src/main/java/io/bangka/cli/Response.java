package io.bangka.cli;

import java.util.SortedSet;

/// What somebody answers to a question of an interview.
sealed interface Response {
  /// Choices, by number from 0.
  record Chosen(SortedSet<Integer> numbers) implements Response {}

  /// In one's own words.
  record Words(String text) implements Response {}

  /// "I don't know."
  record Unknown() implements Response {}

  /// One question back.
  record Back() implements Response {}

  /// No more questions: answer with what there is.
  record Stop() implements Response {}
}
