package io.bangka.cost;

import io.bangka.model.Fee;
import io.bangka.model.Period;
import io.bangka.model.Verdict;
import io.bangka.money.Amount;
import io.bangka.money.Rates;
import io.bangka.money.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Puts a price on ways to pay.
///
/// @param place the country where it happens
record Pricing(CostQuestion question, Units units, Rates rates, String place) {
  private static final Set<String> EXCHANGING = Set.of("change-into-yuan", "change-from-yuan");
  private static final Set<Fee.ChargedBy> CONVERTING =
      Set.of(Fee.ChargedBy.ISSUER, Fee.ChargedBy.NETWORK);

  /// A way, and what it is ordered by.
  ///
  /// @param exactly the fees of the sum, not rounded, in the smallest unit
  record Priced(PaymentWay way, BigDecimal exactly) {}

  Priced of(Leg payment, Optional<Leg> supply) {
    var legs = Stream.concat(supply.stream(), Stream.of(payment)).toList();
    var allowance =
        legs.stream()
            .map(l -> Allowance.of(l.assessment().limits(), units, rates, question.asOf()))
            .reduce(Allowance::and)
            .orElseThrow();
    var known = known(legs);
    long sum = units.in(question.spending().amount().value());
    var fit = allowance.fits(sum);
    var split =
        fit == PaymentWay.Fit.OVER || fit == PaymentWay.Fit.RATE
            ? new Splitting(units, question.asOf())
                .of(payment.procedure(), sum, allowance, known)
                .filter(s -> question.spending().per() == Period.TRANSACTION || fitsAPeriod(s))
            : Optional.<Split>empty();
    var payments = split.map(s -> payments(s)).orElse(List.of(sum));
    boolean comesThrough = comesThrough(payments, allowance);
    var standing = standing(fit, split, comesThrough);
    var charged = charged(known, payments);
    var each = charged.stream().map(PaymentWay.Charged::amount).reduce(Amount::plus);
    var way =
        new PaymentWay(
            payment,
            supply,
            verdict(legs),
            standing,
            split.filter(_ -> standing == PaymentWay.Fit.SPLIT),
            charged,
            each,
            each.map(e -> e.times(BigDecimal.valueOf(times()))),
            Collections.unmodifiableSortedSet(missing(legs, known)),
            allowance.rate().or(known::rate),
            known.all(),
            allowance.surely());
    return new Priced(way, exactly(known, payments));
  }

  private Known known(List<Leg> legs) {
    var fees = legs.stream().flatMap(l -> l.fees().stream()).toList();
    return Known.of(fees, units, rates, question.asOf());
  }

  private static PaymentWay.Fit standing(
      PaymentWay.Fit fit, Optional<Split> split, boolean comesThrough) {
    if (!comesThrough) {
      return PaymentWay.Fit.OVER;
    }
    return split.isPresent() ? PaymentWay.Fit.SPLIT : fit;
  }

  /// Whether all the payments of all the periods stay within the days, months and years.
  private boolean comesThrough(List<Long> payments, Allowance allowance) {
    var spending = question.spending();
    return spending.per() == Period.TRANSACTION
        || Schedule.everyPeriod(
            payments, allowance.rooms(), question.asOf(), spending.per(), times());
  }

  /// Within the shortest of such periods.
  private boolean fitsAPeriod(Split split) {
    return switch (question.spending().per()) {
      case TRANSACTION, LIFE -> true;
      case DAY -> split.days() == 1;
      case MONTH -> split.days() <= 28;
      case YEAR -> split.days() <= 365;
    };
  }

  private int times() {
    return question.spending().times().orElse(1);
  }

  private List<Long> payments(Split split) {
    var payments = new ArrayList<Long>();
    for (var part : split.parts()) {
      payments.addAll(Collections.nCopies(part.times(), units.in(part.amount().value())));
    }
    return payments;
  }

  /// Each payment's fee is rounded half up to the smallest unit, as it would be charged.
  private List<PaymentWay.Charged> charged(Known known, List<Long> payments) {
    return known.fees().stream()
        .map(f ->
            new PaymentWay.Charged(
                f.fee(),
                payments.stream()
                    .map(p -> units.rounded(f.curve().at(p)))
                    .reduce(units.amount(0), Amount::plus)))
        .toList();
  }

  private static BigDecimal exactly(Known known, List<Long> payments) {
    return payments.stream().map(known.all()::at).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Verdict> verdict(List<Leg> legs) {
    var verdicts = legs.stream().flatMap(l -> l.verdict().stream()).toList();
    if (verdicts.isEmpty()) {
      return Optional.empty();
    }
    if (verdicts.contains(Verdict.NO)) {
      return Optional.of(Verdict.NO);
    }
    return Optional.of(verdicts.contains(Verdict.DEPENDS) ? Verdict.DEPENDS : Verdict.YES);
  }

  private SortedSet<Missing> missing(List<Leg> legs, Known known) {
    var missing = EnumSet.noneOf(Missing.class);
    if (!legs.stream().allMatch(l -> l.charges(PaymentWay.SERVICE)) || !known.without().isEmpty()) {
      missing.add(Missing.SERVICE);
    }
    if (legs.stream().anyMatch(l -> l.takesForeign(place) && !l.charges(CONVERTING))) {
      missing.add(Missing.ISSUER);
    }
    if (isExchanged(legs)) {
      missing.add(Missing.EXCHANGE);
    }
    return new TreeSet<>(missing);
  }

  /// Money that lies at home in another currency, unless the way takes only what lies at the place,
  /// or somebody tells what the conversion costs.
  private boolean isExchanged(List<Leg> legs) {
    boolean abroad = question.home().filter(home -> !home.equals(units.currency())).isPresent();
    boolean changed = legs.stream().anyMatch(l -> EXCHANGING.contains(l.goal().purpose()));
    return abroad
        && (changed
            || (legs.stream().noneMatch(l -> l.isDomestic(place))
                && legs.stream().noneMatch(l -> l.charges(CONVERTING))));
  }
}
