package io.bangka.pack;

import io.bangka.model.Force;
import io.bangka.model.LocalText;
import io.bangka.model.SourceDate;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Written;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads since when a statement holds: exactly one of `from`, `known-by` and `undated`;
/// `not-before` and `until`.
final class ForceReader {
  private static final List<String> STARTS = List.of("from", "known-by", "undated");

  private final LocalDate read;
  private final Faults faults;

  /// @param read the day on which the pack's sources were read, for what is undated
  ForceReader(LocalDate read, Faults faults) {
    this.read = read;
    this.faults = faults;
  }

  /// Empty, with a fault, if it cannot be told.
  Optional<Force> required(Fields fields) {
    var force = optional(fields);
    if (!hasStart(fields) && !Misspelt.any(fields, STARTS)) {
      faults.error("missing-date", fields.place(), MISSING, HELP);
    }
    return force;
  }

  static boolean hasStart(Fields fields) {
    return fields.optional("from").present()
        || fields.optional("known-by").present()
        || fields.optional("undated").present();
  }

  /// Empty without a fault if there is no date at all.
  Optional<Force> optional(Fields fields) {
    Field from = fields.optional("from");
    Field knownBy = fields.optional("known-by");
    Field undated = fields.optional("undated");
    Field until = fields.optional("until");
    Field notBefore = fields.optional("not-before");
    refuseTwo(from, knownBy, undated);
    refuseNotBefore(notBefore, knownBy);
    var starts = new ArrayList<Force.Start>();
    from.scalar().flatMap(this::day).ifPresent(day -> starts.add(new Force.From(day)));
    knownBy.scalar().flatMap(this::date).ifPresent(day -> starts.add(new Force.KnownBy(day)));
    undated.scalar().filter(this::isTrue).ifPresent(_ -> starts.add(new Force.Undated(read)));
    return starts.size() == 1 ? force(starts.getFirst(), notBefore, until) : Optional.empty();
  }

  private void refuseNotBefore(Field notBefore, Field knownBy) {
    if (notBefore.present() && !knownBy.present()) {
      faults.error("not-before-alone", notBefore.place(), ALONE, ALONE_HELP);
    }
  }

  private void refuseTwo(Field... starts) {
    var present = List.of(starts).stream().filter(Field::present).toList();
    present.stream()
        .skip(1)
        .forEach(second -> faults.error("two-dates", second.place(), TWO, HELP));
  }

  private boolean isTrue(Written.Scalar undated) {
    if (!undated.text().equals("true")) {
      faults.error(
          "not-undated",
          undated.place(),
          new LocalText("`undated` can only be true.", "`undated` 只能写 true。"),
          new LocalText(
              "If there is a date, write `from` or `known-by`.", "有日期请写 `from` 或 `known-by`。"));
    }
    return undated.text().equals("true");
  }

  private Optional<Force> force(Force.Start start, Field notBefore, Field until) {
    var first = notBefore.scalar().flatMap(this::day);
    var end = until.scalar().flatMap(this::day);
    boolean late = first.filter(day -> day.isAfter(start.day())).isPresent();
    boolean early = end.filter(day -> !day.isAfter(start.day())).isPresent();
    if (late) {
      faults.error("not-before-start", notBefore.place(), LATE, LATE_HELP);
    }
    if (early) {
      faults.error("ends-before-start", until.place(), ENDS, ENDS_HELP);
    }
    return late || early ? Optional.empty() : Optional.of(new Force(start, first, end));
  }

  /// A day; a month or a year is refused with what to write instead.
  private Optional<LocalDate> day(Written.Scalar written) {
    var date = date(written);
    if (date.isPresent() && written.text().length() < 10) {
      faults.error("not-a-day", written.place(), NO_DAY, NO_DAY_HELP);
      return Optional.empty();
    }
    return date;
  }

  /// A day, a month or a year.
  Optional<LocalDate> date(Written.Scalar written) {
    try {
      return Optional.of(SourceDate.of(written.text()).day());
    } catch (DateTimeException | NumberFormatException _) {
      faults.error(
          "not-a-date",
          written.place(),
          Wording.of("{} is no date of the calendar.", "{}不是有效的日期。", written.text()),
          new LocalText(
              "Write a day, a month or a year: `2024-03-01`, `2024-03`, `2024`.",
              "请写年月日、年月或年：2024-03-01、2024-03、2024。"));
      return Optional.empty();
    }
  }

  private static final LocalText MISSING =
      new LocalText("This statement has no date.", "这条陈述没有日期。");
  private static final LocalText TWO =
      new LocalText("This statement has two beginnings.", "这条陈述写了两个起始日期。");
  private static final LocalText HELP =
      new LocalText(
          "Write one of `from: 2023-07-20` (in force since), `known-by: 2025-09` (in force by then"
              + " at the latest) and `undated: true`.",
          "请写其中一项：`from: 2023-07-20`（自该日起生效）、`known-by: 2025-09`（最迟该日已生效）、`undated: true`（来源没有日期）。");
  private static final LocalText ALONE =
      new LocalText("`not-before` needs `known-by` beside it.", "`not-before` 要和 `known-by` 一起写。");
  private static final LocalText ALONE_HELP =
      new LocalText(
          "It says since when the statement may hold, where the first day is not known.",
          "它表示在不知道确切起始日时，最早可能从哪天起有效。");
  private static final LocalText LATE =
      new LocalText(
          "This statement is known to hold before the day on which it may.",
          "`not-before` 晚于 `known-by`。");
  private static final LocalText LATE_HELP = new LocalText("Check both days.", "请核对这两个日期。");
  private static final LocalText ENDS =
      new LocalText("This statement ends before it starts.", "这条陈述的结束日不晚于起始日。");
  private static final LocalText ENDS_HELP =
      new LocalText("`until` is the first day on which it no longer holds.", "`until` 是不再有效的第一天。");
  private static final LocalText NO_DAY =
      new LocalText("A day is needed here, not a month or a year.", "这里要写到具体的日，不能只写年月。");
  private static final LocalText NO_DAY_HELP =
      new LocalText(
          "If the source gives no day, write `known-by` instead of `from`.",
          "如果来源没有具体日期，请把 `from` 改为 `known-by`。");
}
