package io.bangka.engine;

import io.bangka.engine.Assessment.Bound;
import io.bangka.engine.Assessment.Charge;
import io.bangka.model.Fee;
import io.bangka.model.Holding;
import io.bangka.model.Limit;
import io.bangka.model.Pattern;
import io.bangka.model.Presence;
import io.bangka.model.Spending;
import io.bangka.model.Truth;
import io.bangka.money.Amount;
import io.bangka.money.FeeSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which limits bind and which fees are charged on a day, for the holdings that a procedure uses.
///
/// @param used what fills the roles, and the person and the act
record Charges(LocalDate asOf, List<Holding> used, Optional<Spending> spending) {

  List<Bound> limits(List<Limit> limits) {
    var bounds = new ArrayList<Bound>();
    for (Limit limit : limits) {
      if (speaksOf(limit.act())) {
        LimitFormula.inForce(limit, asOf).stream()
            .filter(c -> speaksOf(c.applies()))
            .forEach(c -> bounds.add(new Bound(limit, c)));
      }
    }
    return List.copyOf(bounds);
  }

  /// The limits that the amount breaks.
  ///
  /// @param perhaps also those of which that cannot be told
  List<Bound> broken(List<Limit> limits, io.bangka.money.Rates rates, boolean perhaps) {
    return spending
        .map(s ->
            limits(limits).stream()
                .filter(b -> b.limit().of() == Limit.Of.AMOUNT)
                .filter(b -> breaks(new Spent(s, rates, asOf).against(b.limit(), b.cap()), perhaps))
                .toList())
        .orElse(List.of());
  }

  private static boolean breaks(Comparison comparison, boolean perhaps) {
    return switch (comparison) {
      case WITHIN -> false;
      case BROKEN -> true;
      case RATE, UNSOURCED -> perhaps;
    };
  }

  List<Charge> fees(List<Fee> fees) {
    var inForce =
        fees.stream()
            .filter(f -> f.force().on(asOf) == Presence.IN_FORCE)
            .filter(f -> isFor(f) && speaksOf(f.act()))
            .toList();
    return inForce.stream()
        .filter(f -> inForce.stream().noneMatch(o -> beats(o, f)))
        .map(f -> new Charge(f, spending.flatMap(s -> charged(f, s.amount()))))
        .toList();
  }

  /// A platform's fee is told to whoever may have to pay it; an issuer's only to whoever surely
  /// holds such a card, since a list of what every bank takes would help nobody.
  private boolean isFor(Fee fee) {
    return switch (fee.by()) {
      case ISSUER -> fee.applies().map(p -> speaking(p) == Truth.TRUE).orElse(true);
      case PLATFORM, NETWORK, MERCHANT, OPERATOR -> speaksOf(fee.applies());
    };
  }

  /// Fees of the same party on the same acts take the place of each other as rows do.
  private static boolean beats(Fee one, Fee other) {
    if (one.equals(other) || one.by() != other.by() || !one.act().equals(other.act())) {
      return false;
    }
    int mine = one.citation().authority().band();
    int theirs = other.citation().authority().band();
    if (mine != theirs) {
      return mine > theirs;
    }
    if (one.applies().equals(other.applies())) {
      return one.force().start().day().isAfter(other.force().start().day());
    }
    return other.applies().isEmpty()
        || (one.applies().isPresent() && one.applies().get().strictlyWithin(other.applies().get()));
  }

  private static Optional<Amount> charged(Fee fee, Amount amount) {
    return new FeeSchedule(
            fee.rate(), fee.plus(), fee.on() == Fee.On.EXCESS, fee.above(), fee.min(), fee.max())
        .on(amount);
  }

  /// Whether it may be about one of the holdings, the person or the act.
  boolean speaksOf(Optional<Pattern> pattern) {
    return pattern.map(p -> speaking(p) != Truth.FALSE).orElse(true);
  }

  private Truth speaking(Pattern pattern) {
    return used.stream()
        .filter(h -> h.kind().equals(pattern.kind()))
        .map(h -> Matching.matches(pattern, h))
        .reduce(Truth::or)
        .orElse(Truth.UNKNOWN);
  }
}
