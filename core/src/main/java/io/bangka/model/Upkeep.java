package io.bangka.model;

import io.bangka.money.Amount;
import java.util.Optional;

/// What must be done again and again to keep what a procedure yields.
///
/// @param every ISO 8601 period
/// @param otherwise what is lost when it is not done
public record Upkeep(
    LocalText what,
    String every,
    Optional<Amount> costs,
    LocalText otherwise,
    Force force,
    Citation citation) {}
