package io.bangka.service;

import io.bangka.route.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which routes somebody prefers, and whether the best of them shall be planned.
///
/// @param most how many routes, at the most
/// @param home ISO 4217: the currency in which sums of several currencies are compared
/// @param comparing whether the routes that no other beats in everything are compared, instead of
///   those that are the best by the criterion
/// @param planning empty for no plan
/// @param expected ids of procedures or providers of which shall be told why they are not the way
public record Preference(
    Criterion criterion,
    int most,
    String home,
    boolean comparing,
    Optional<Planning> planning,
    List<String> expected) {
  /// The cheapest eight, compared in euros.
  public static final Preference ORDINARY = new Preference(Criterion.COST, 8, "EUR");

  /// More than anybody reads.
  public static final int LARGEST = 20;

  public Preference(Criterion criterion, int most, String home) {
    this(criterion, most, home, false, Optional.empty(), List.of());
  }

  public Preference {
    expected = List.copyOf(expected);
    if (most < 1) {
      throw new IllegalArgumentException("at least one route: " + most);
    }
  }

  /// The same by another measure.
  public Preference by(Criterion other) {
    return new Preference(other, most, home, false, planning, expected);
  }

  /// All orders compared: which route is the best in which, and what else may be chosen.
  public Preference comparingAll() {
    return new Preference(Criterion.COST, most, home, true, planning, expected);
  }

  /// For when the best route shall be planned.
  ///
  /// @param move the day of the move, or by which everything shall be ready; empty if nobody said
  public record Planning(Optional<LocalDate> move) {}

  /// The same, with a plan of the best route.
  ///
  /// @param move as [Planning] has it
  public Preference planning(Optional<LocalDate> move) {
    return new Preference(
        criterion, most, home, comparing, Optional.of(new Planning(move)), expected);
  }

  /// The same, and it is told why these are not the way.
  ///
  /// @param ids of procedures, or of providers for all of theirs
  public Preference expecting(List<String> ids) {
    return new Preference(criterion, most, home, comparing, planning, ids);
  }
}
