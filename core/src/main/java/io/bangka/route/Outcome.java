package io.bangka.route;

/// What a search came to.
public sealed interface Outcome {
  /// A plan; [Plan#proved] tells whether it is surely a best one.
  record Found(Plan plan) implements Outcome {}

  /// There is no such plan.
  record Impossible() implements Outcome {}

  /// The time was spent before a plan was found that keeps to every cap and deadline. There may be
  /// one.
  ///
  /// @param bound if there is one, it weighs at least this
  record Undecided(long bound) implements Outcome {}
}
