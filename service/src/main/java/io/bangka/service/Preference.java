package io.bangka.service;

import io.bangka.model.LocalText;
import io.bangka.pack.CurrencyReader;
import io.bangka.route.Criterion;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
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

  private static final LocalText NO_COUNT =
      new LocalText("This is no number of routes.", "这不是途径的条数。");
  private static final LocalText NO_COUNT_HELP =
      new LocalText("Write a whole number from 1 to 20.", "请写 1 到 20 的整数。");

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

  /// Takes `by`, `most` and `home`; what is not there is ordinary.
  static Preference read(Fields fields, Faults faults) {
    return new Preference(
        fields.optional("by").choice(Criterion.class).orElse(ORDINARY.criterion),
        fields.optional("most").scalar().flatMap(w -> most(w, faults)).orElse(ORDINARY.most),
        fields
            .optional("home")
            .scalar()
            .flatMap(w -> CurrencyReader.read(w, faults))
            .orElse(ORDINARY.home));
  }

  private static Optional<Integer> most(Written.Scalar written, Faults faults) {
    var read = Scalars.whole(written, faults);
    if (read.isPresent() && (read.get() < 1 || read.get() > LARGEST)) {
      faults.error("bad-count", written.place(), NO_COUNT, NO_COUNT_HELP);
      return Optional.empty();
    }
    return read.map(Math::toIntExact);
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
