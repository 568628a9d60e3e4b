package io.bangka.service;

import io.bangka.model.LocalText;
import io.bangka.pack.CurrencyReader;
import io.bangka.route.Criterion;
import io.bangka.written.Faults;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.util.Optional;

/// Which routes somebody prefers.
///
/// @param most how many routes, at the most
/// @param home ISO 4217: the currency in which sums of several currencies are compared
public record Preference(Criterion criterion, int most, String home) {
  /// The cheapest eight, compared in euros.
  public static final Preference ORDINARY = new Preference(Criterion.COST, 8, "EUR");

  /// More than anybody reads.
  public static final int LARGEST = 20;

  private static final LocalText NO_COUNT =
      new LocalText("This is no number of routes.", "这不是途径的条数。");
  private static final LocalText NO_COUNT_HELP =
      new LocalText("Write a whole number from 1 to 20.", "请写 1 到 20 的整数。");

  public Preference {
    if (most < 1) {
      throw new IllegalArgumentException("at least one route: " + most);
    }
  }

  /// The same by another measure.
  public Preference by(Criterion other) {
    return new Preference(other, most, home);
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
}
