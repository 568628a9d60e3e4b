/// The next best question: a pure state machine that asks as little as settles a verdict.
///
/// Public. [Interview] is where to start. Immutable and thread-safe; speaks no language, and knows
/// of the engine only what a verdict hangs on ([io.bangka.engine.Openings]).
@NullMarked
package io.bangka.interview;

import org.jspecify.annotations.NullMarked;
