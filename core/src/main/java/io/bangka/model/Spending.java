package io.bangka.model;

import io.bangka.money.Amount;
import java.util.OptionalInt;

/// How much somebody wants to move.
///
/// @param amount per payment, or per period where `per` is one
/// @param per `TRANSACTION` for a single payment
/// @param times how many periods; empty for one
public record Spending(Amount amount, Period per, OptionalInt times) {}
