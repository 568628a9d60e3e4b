package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Period;
import io.bangka.model.Spending;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads how much somebody wants to move: `CNY 800`, or `{amount: CNY 2500, per: month, for: P6M}`.
final class SpendingReader {
  private static final LocalText SPENDING = new LocalText("an amount", "金额");
  private static final int MONTHS_A_YEAR = 12;

  private final Faults faults;

  SpendingReader(Faults faults) {
    this.faults = faults;
  }

  Optional<Spending> read(Field field) {
    return field.written().flatMap(this::read);
  }

  private Optional<Spending> read(Written written) {
    if (written instanceof Written.Scalar scalar) {
      return MoneyReader.amount(scalar, faults)
          .map(amount -> new Spending(amount, Period.TRANSACTION, OptionalInt.empty()));
    }
    return Fields.from(written, SPENDING, faults).flatMap(this::read);
  }

  private Optional<Spending> read(Fields fields) {
    try (fields) {
      var amount =
          fields
              .required("amount")
              .scalar()
              .flatMap(written -> MoneyReader.amount(written, faults));
      var per = fields.optional("per").choice(Period.class).orElse(Period.TRANSACTION);
      var times = times(fields.optional("for"), per);
      return amount.map(a -> new Spending(a, per, times));
    }
  }

  /// How many of the periods a span has.
  private OptionalInt times(Field field, Period per) {
    var span = field.scalar().flatMap(written -> Spans.days(written, faults));
    if (span.isEmpty()) {
      return OptionalInt.empty();
    }
    var times = times(span.get(), per);
    if (times.isEmpty()) {
      faults.error(
          "not-whole-periods",
          field.place(),
          Wording.of("{} is no whole number of the periods.", "{}不是整数个周期。", span.get().toString()),
          new LocalText(
              "With `per: month` write months, like `for: P6M`.",
              "按月（`per: month`）请写月数，例如 `for: P6M`。"));
    }
    return times;
  }

  private static OptionalInt times(java.time.Period span, Period per) {
    boolean days = span.toTotalMonths() == 0;
    boolean months = span.getDays() == 0;
    return switch (per) {
      case DAY -> days ? OptionalInt.of(span.getDays()) : OptionalInt.empty();
      case MONTH -> months ? OptionalInt.of((int) span.toTotalMonths()) : OptionalInt.empty();
      case YEAR ->
          months && span.getMonths() % MONTHS_A_YEAR == 0
              ? OptionalInt.of((int) (span.toTotalMonths() / MONTHS_A_YEAR))
              : OptionalInt.empty();
      case TRANSACTION, LIFE -> OptionalInt.empty();
    };
  }
}
