package io.bangka.cost;

import io.bangka.model.Period;

/// What fits into a stretch of time.
///
/// @param per longer than one payment
/// @param most in the smallest unit of the payment's currency, or a number of payments
record Room(Period per, Of of, long most) {
  enum Of {
    UNITS,
    PAYMENTS
  }

  /// What a payment of this size takes of it.
  long taken(long size) {
    return of == Of.UNITS ? size : 1;
  }
}
