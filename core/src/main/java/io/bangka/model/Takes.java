package io.bangka.model;

/// How long a procedure takes.
///
/// @param value ISO 8601: `PT10M`, `P14D`, `P4M`
public record Takes(String value, Force force, Citation citation) {}
