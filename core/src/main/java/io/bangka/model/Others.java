package io.bangka.model;

/// The statement that a source lists what it takes, and what to make of a holding that is on no
/// list. Without such a statement in force, what no row lists is unknown (unsourced).
public record Others(Effect effect, Force force, Citation citation) {}
