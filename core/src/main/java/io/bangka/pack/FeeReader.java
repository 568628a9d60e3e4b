package io.bangka.pack;

import io.bangka.model.Fee;
import io.bangka.model.Gap;
import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads `fees`.
final class FeeReader {
  private static final LocalText FEE = new LocalText("a fee", "费用");

  private final Desk desk;
  private final ActScope acts;
  private final GapReader gaps;

  FeeReader(Desk desk, ActScope acts, GapReader gaps) {
    this.desk = desk;
    this.acts = acts;
    this.gaps = gaps;
  }

  List<Fee> read(Field field) {
    return field.several(FEE).stream().flatMap(fee -> fee(fee).stream()).toList();
  }

  private Optional<Fee> fee(Fields fields) {
    try (fields) {
      if (gaps.instead(fields, new Gap.About.Fee())) {
        return Optional.empty();
      }
      var title = fields.required("title").localText();
      var rate =
          fields
              .optional("rate")
              .scalar()
              .flatMap(written -> MoneyReader.percentage(written, desk.faults()));
      var on = fields.optional("on").choice(Fee.On.class).orElse(Fee.On.WHOLE);
      var by = fields.required("charged-by").choice(Fee.ChargedBy.class);
      var plus = amount(fields.optional("plus"));
      var above = amount(fields.optional("above"));
      var min = amount(fields.optional("min"));
      var max = amount(fields.optional("max"));
      var applies = fields.optional("for").written().flatMap(desk.patterns()::read);
      var act = acts.read(fields.optional("act"));
      var statement = desk.statements().deciding(fields);
      refuseNothingCharged(fields);
      refuseExcessOfNothing(fields, on);
      refuseTwoCurrencies(fields, List.of(plus, above, min, max));
      refuseLeastOverMost(fields, min, max);
      return title.flatMap(t ->
          by.flatMap(b ->
              statement.map(s ->
                  new Fee(
                      t,
                      rate.orElse(BigDecimal.ZERO),
                      plus,
                      on,
                      above,
                      min,
                      max,
                      b,
                      applies,
                      act,
                      s.force(),
                      s.citation()))));
    }
  }

  private Optional<Amount> amount(Field field) {
    return field.scalar().flatMap(written -> MoneyReader.amount(written, desk.faults()));
  }

  private void refuseNothingCharged(Fields fields) {
    if (!fields.optional("rate").present() && !fields.optional("plus").present()) {
      desk.faults()
          .error(
              "no-charge",
              fields.place(),
              new LocalText("This fee charges nothing.", "这项费用没有写收多少。"),
              new LocalText(
                  "Write `rate: 3%` or `plus: CNY 2`.", "请写 `rate: 3%` 或 `plus: CNY 2`。"));
    }
  }

  private void refuseExcessOfNothing(Fields fields, Fee.On on) {
    if (on == Fee.On.EXCESS && !fields.optional("above").present()) {
      desk.faults()
          .error(
              "no-threshold",
              fields.optional("on").place(),
              new LocalText("This does not say above what the excess lies.", "这里没有写超过多少才算超出部分。"),
              new LocalText("Write `above: CNY 200`.", "请写 `above: CNY 200`。"));
    }
  }

  private void refuseTwoCurrencies(Fields fields, List<Optional<Amount>> amounts) {
    long currencies =
        amounts.stream().flatMap(Optional::stream).map(Amount::currency).distinct().count();
    if (currencies > 1) {
      desk.faults()
          .error(
              "two-currencies",
              fields.place(),
              new LocalText("The sums of this fee are in two currencies.", "这项费用的金额用了两种货币。"),
              new LocalText(
                  "Write `above`, `plus`, `min` and `max` in the same currency.",
                  "`above`、`plus`、`min`、`max` 请用同一种货币。"));
    }
  }

  /// Two currencies are a fault of their own.
  private void refuseLeastOverMost(Fields fields, Optional<Amount> min, Optional<Amount> max) {
    if (min.isPresent()
        && max.isPresent()
        && min.get().currency().equals(max.get().currency())
        && min.get().value().compareTo(max.get().value()) > 0) {
      desk.faults()
          .error(
              "least-over-most",
              fields.optional("min").place(),
              new LocalText(
                  "The least that this fee comes to is more than the most.", "这项费用的最低额高于最高额。"),
              new LocalText(
                  "`min` is what is charged at the least, `max` what is charged at the most.",
                  "`min` 是最少收多少，`max` 是最多收多少。"));
    }
  }
}
