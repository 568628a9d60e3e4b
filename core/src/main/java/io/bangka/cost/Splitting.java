package io.bangka.cost;

import io.bangka.model.Procedure;
import io.bangka.money.Amount;
import io.bangka.money.Instalments;
import io.bangka.money.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Splits a sum so that each payment is surely within the limits, and so that they fit into days,
/// months and years.
record Splitting(Units units, LocalDate asOf) {

  /// Empty where no number of payments gets it through.
  Optional<Split> of(Procedure procedure, long total, Allowance allowance, Known known) {
    var payments = Instalments.of(total, allowance.surely(), known.all());
    return payments.isEmpty()
        ? Optional.empty()
        : Schedule.of(payments, allowance.rooms(), asOf)
            .map(days -> split(procedure, payments, days, allowance, known));
  }

  private Split split(
      Procedure procedure,
      List<Long> payments,
      List<LocalDate> days,
      Allowance allowance,
      Known known) {
    var fees = payments.stream().map(p -> known.on(p, units)).reduce(units.amount(0), Amount::plus);
    return new Split(
        procedure,
        parts(payments),
        new HashSet<>(days).size(),
        days.getLast(),
        known.fees().isEmpty() ? Optional.empty() : Optional.of(fees),
        allowance.rate().or(known::rate),
        allowance.unknown());
  }

  private List<Split.Part> parts(List<Long> payments) {
    var parts = new ArrayList<Split.Part>();
    for (long payment : payments) {
      var amount = units.amount(payment);
      int times = 1;
      if (!parts.isEmpty() && parts.getLast().amount().equals(amount)) {
        times += parts.removeLast().times();
      }
      parts.add(new Split.Part(times, amount));
    }
    return parts;
  }
}
