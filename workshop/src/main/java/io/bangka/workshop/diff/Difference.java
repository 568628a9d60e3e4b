package io.bangka.workshop.diff;

import java.util.List;

/// What a comparison found.
///
/// @param changes by platform and question
/// @param same how many of the questions need no comparison, since nothing that they could hang on
///   differs
/// @param compared how many pairs of a question and a kind of people were compared
/// @param leftOut how many more the budget left out; 0 if everything was compared
/// @param silent ids of procedures and rules whose statements changed although no answer that was
///   compared did
public record Difference(
    Edition before,
    Edition after,
    List<Change> changes,
    int questions,
    int same,
    int compared,
    int leftOut,
    List<String> silent) {
  public Difference {
    changes = List.copyOf(changes);
    silent = List.copyOf(silent);
  }
}
