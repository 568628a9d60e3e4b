package io.bangka.service;

import io.bangka.route.Criterion;

/// Which routes somebody prefers.
///
/// @param most how many routes, at the most
/// @param home ISO 4217: the currency in which sums of several currencies are compared
public record Preference(Criterion criterion, int most, String home) {
  /// The cheapest eight, compared in euros.
  public static final Preference ORDINARY = new Preference(Criterion.COST, 8, "EUR");

  public Preference {
    if (most < 1) {
      throw new IllegalArgumentException("at least one route: " + most);
    }
  }
}
