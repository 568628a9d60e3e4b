package io.bangka.model;

/// How long what a procedure yields lasts, by itself.
///
/// @param value ISO 8601 period
public record Lasts(String value, Force force, Citation citation) {}
