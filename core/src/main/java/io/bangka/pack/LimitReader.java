package io.bangka.pack;

import io.bangka.model.Cap;
import io.bangka.model.Gap;
import io.bangka.model.Limit;
import io.bangka.model.LocalText;
import io.bangka.model.Period;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.util.List;
import java.util.Optional;

/// Reads `limits`.
final class LimitReader {
  private static final LocalText LIMIT = new LocalText("a limit", "限额");
  private static final LocalText VALUE = new LocalText("a value of a limit", "限额数值");

  private static final LocalText NOTHING =
      new LocalText("This limit leaves nothing.", "这个限额什么也不允许。");
  private static final LocalText NOTHING_HELP =
      new LocalText(
          "What cannot be done at all stands under `denies`; a bound that nobody states is `unknown`.",
          "完全不能做的事请写在 `denies` 里；来源没有给出数额的写 `unknown`。");

  private final Desk desk;
  private final ActScope acts;
  private final GapReader gaps;

  LimitReader(Desk desk, ActScope acts, GapReader gaps) {
    this.desk = desk;
    this.acts = acts;
    this.gaps = gaps;
  }

  List<Limit> read(Field field) {
    return field.several(LIMIT).stream().flatMap(limit -> limit(limit).stream()).toList();
  }

  private Optional<Limit> limit(Fields fields) {
    try (fields) {
      var per = fields.required("per").choice(Period.class);
      var of = choice(fields.optional("of"), Limit.Of.AMOUNT);
      var over = choice(fields.optional("over"), Limit.Over.PERSON);
      var act = acts.read(fields.optional("act"));
      boolean gap = gaps.in(fields, new Gap.About.Limit());
      var values = gap ? fields.optional("values") : fields.required("values");
      var caps = values.several(VALUE).stream().flatMap(v -> cap(v, of).stream()).toList();
      return per.filter(_ -> !gap || !caps.isEmpty()).map(p -> new Limit(p, of, over, act, caps));
    }
  }

  private static <E extends Enum<E>> E choice(Field field, E otherwise) {
    return field.choice(otherwise.getDeclaringClass()).orElse(otherwise);
  }

  private Optional<Cap> cap(Fields fields, Limit.Of of) {
    try (fields) {
      var most = fields.required("at-most").scalar().flatMap(written -> some(written, of));
      var applies = fields.optional("for").written().flatMap(desk.patterns()::read);
      var note = fields.optional("note").localText();
      var statement = desk.statements().deciding(fields);
      return most.flatMap(m ->
          statement.map(s ->
              desk.origins()
                  .put(new Cap(m, applies, s.force(), s.citation(), note), fields.place())));
    }
  }

  private Optional<Cap.Most> some(Written.Scalar written, Limit.Of of) {
    var most = most(written, of, desk.faults());
    if (most.filter(LimitReader::isNothing).isPresent()) {
      desk.faults().error("limit-of-nothing", written.place(), NOTHING, NOTHING_HELP);
      return Optional.empty();
    }
    return most;
  }

  private static boolean isNothing(Cap.Most most) {
    return switch (most) {
      case Cap.Most.Sum(var sum) -> sum.value().signum() == 0;
      case Cap.Most.Count(long count) -> count <= 0;
      case Cap.Most.Unlimited _, Cap.Most.Unsourced _ -> false;
    };
  }

  /// A sum, a number of things, `unlimited` or `unknown`.
  static Optional<Cap.Most> most(
      Written.Scalar written, Limit.Of of, io.bangka.written.Faults faults) {
    return switch (written.text()) {
      case "unlimited" -> Optional.of(new Cap.Most.Unlimited());
      case "unknown" -> Optional.of(new Cap.Most.Unsourced());
      default ->
          switch (of) {
            case AMOUNT, BALANCE, TOP_UP ->
                MoneyReader.amount(written, faults).map(Cap.Most.Sum::new);
            case COUNT, ACCOUNTS, NUMBERS ->
                Scalars.whole(written, faults).map(Cap.Most.Count::new);
          };
    };
  }
}
