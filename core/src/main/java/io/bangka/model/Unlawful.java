package io.bangka.model;

/// Why a procedure is unlawful or against the provider's terms, and what it risks. It exists so
/// that the program can say *no* with the reason; no route ever contains it.
public record Unlawful(LocalText because, LocalText risks, Force force, Citation citation) {}
