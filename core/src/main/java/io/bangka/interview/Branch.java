package io.bangka.interview;

import io.bangka.engine.Situation;

/// What an answer leads to.
///
/// @param share how likely the answer is, of all to the question
record Branch(double share, Situation situation) {}
