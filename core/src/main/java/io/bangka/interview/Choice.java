package io.bangka.interview;

import io.bangka.model.Pattern;

/// One choice: a case of values that nothing open tells apart, or a thing to have.
///
/// @param what a pattern with at most one test
/// @param share how likely it is; those of a question with one choice add up to 1, those of a list
///   stand each for itself
public record Choice(Pattern what, double share) {}
