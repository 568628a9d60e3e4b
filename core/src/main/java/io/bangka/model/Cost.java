package io.bangka.model;

import io.bangka.money.Amount;

/// A fixed sum that performing a procedure costs.
public record Cost(LocalText what, Amount amount, Force force, Citation citation) {}
