package io.bangka.model;

/// Something worth knowing that decides nothing.
public record Hint(LocalText what, Force force, Citation citation) {}
