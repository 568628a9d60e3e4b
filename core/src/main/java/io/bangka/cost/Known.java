package io.bangka.cost;

import io.bangka.model.Fee;
import io.bangka.money.Amount;
import io.bangka.money.Curve;
import io.bangka.money.FeeSchedule;
import io.bangka.money.Rates;
import io.bangka.money.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The fees that sources tell, as functions of the payment: one taken of what was charged before
/// comes last. Sums in another currency are those at the last reference rate.
///
/// @param fees in the order in which they are charged
/// @param all together
/// @param without a rate for their currency, so that nobody can say what they come to
/// @param rate the day of the reference rate, where one was used
record Known(List<Charged> fees, Curve all, List<Fee> without, Optional<LocalDate> rate) {

  /// One fee.
  record Charged(Fee fee, Curve curve) {}

  static Known of(List<Fee> fees, Units units, Rates rates, LocalDate asOf) {
    var charged = new ArrayList<Charged>();
    var without = new ArrayList<Fee>();
    var all = Curve.NOTHING;
    Optional<LocalDate> day = Optional.empty();
    for (Fee fee : inOrder(fees)) {
      var foreign = currency(fee).filter(c -> !c.equals(units.currency()));
      var rate = foreign.flatMap(c -> rates.rate(c, units.currency(), asOf));
      if (foreign.isPresent() && rate.isEmpty()) {
        without.add(fee);
        continue;
      }
      var factor = rate.map(Rates.Rate::value).orElse(BigDecimal.ONE);
      var base = fee.on() == Fee.On.CHARGED ? Curve.PAYMENT.plus(all) : Curve.PAYMENT;
      var curve = schedule(fee).curve(base, a -> units.exactly(a.value().multiply(factor)));
      charged.add(new Charged(fee, curve));
      all = all.plus(curve).merged();
      day = day.or(() -> rate.map(Rates.Rate::day));
    }
    return new Known(List.copyOf(charged), all, List.copyOf(without), day);
  }

  private static List<Fee> inOrder(List<Fee> fees) {
    return fees.stream().sorted(Comparator.comparing(f -> f.on() == Fee.On.CHARGED)).toList();
  }

  private static Optional<String> currency(Fee fee) {
    return fee.plus().or(fee::above).or(fee::min).or(fee::max).map(Amount::currency);
  }

  private static FeeSchedule schedule(Fee fee) {
    return new FeeSchedule(
        fee.rate(), fee.plus(), fee.on() == Fee.On.EXCESS, fee.above(), fee.min(), fee.max());
  }

  /// What one payment is charged: each fee rounded half up to the smallest unit.
  Amount on(long payment, Units units) {
    return fees.stream()
        .map(f -> units.rounded(f.curve().at(payment)))
        .reduce(units.amount(0), Amount::plus);
  }
}
