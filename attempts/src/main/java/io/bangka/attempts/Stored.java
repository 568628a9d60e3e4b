package io.bangka.attempts;

/// A report as it is kept.
///
/// @param id random, or the hash of what an import said; tells nothing of its owner
public record Stored(String id, Attempt attempt) {}
