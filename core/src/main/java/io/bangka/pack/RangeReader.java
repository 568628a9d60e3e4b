package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.model.Test;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import io.bangka.written.Fields;
import io.bangka.written.Scalars;
import io.bangka.written.Written;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads tests on whole numbers and on days; days become days since 1970-01-01. Both ends of what
/// comes out are inclusive.
final class RangeReader {
  private static final LocalText NUMBERS = new LocalText("a range of numbers", "数值范围");
  private static final LocalText DAYS = new LocalText("a range of days", "日期范围");

  private final Faults faults;

  RangeReader(Faults faults) {
    this.faults = faults;
  }

  /// `18`, or `{at-least: 18, below: 65}`; also `at-most`, `above`.
  Optional<Test> numbers(Written written) {
    if (written instanceof Written.Scalar scalar) {
      return Scalars.whole(scalar, faults)
          .filter(n -> isCount(n, scalar))
          .map(n -> Test.between(n, n));
    }
    return Fields.from(written, NUMBERS, faults).flatMap(this::numbers);
  }

  /// Every number that is asked for counts something: years of age.
  private boolean isCount(long number, Written.Scalar scalar) {
    if (number < 0) {
      faults.error(
          "below-zero",
          scalar.place(),
          new LocalText("This number is below zero.", "这里的数字不能是负数。"),
          new LocalText("Write 0 or more.", "请写 0 或更大的数。"));
    }
    return number >= 0;
  }

  private Optional<Test> numbers(Fields fields) {
    try (fields) {
      var bounds = new Bounds();
      fields.optional("at-least").whole().ifPresent(n -> bounds.atLeast(n));
      fields.optional("above").whole().ifPresent(n -> bounds.atLeast(n + 1));
      fields.optional("at-most").whole().ifPresent(n -> bounds.atMost(n));
      fields.optional("below").whole().ifPresent(n -> bounds.atMost(n - 1));
      return bounds.test(fields);
    }
  }

  /// `2027-01-01`, or `{after: …, before: …}`, which exclude the day, or `from` and `to`, which do
  /// not.
  Optional<Test> days(Written written) {
    if (written instanceof Written.Scalar scalar) {
      return Scalars.day(scalar, faults)
          .map(day -> Test.between(day.toEpochDay(), day.toEpochDay()));
    }
    return Fields.from(written, DAYS, faults).flatMap(this::days);
  }

  private Optional<Test> days(Fields fields) {
    try (fields) {
      var bounds = new Bounds();
      day(fields.optional("from")).ifPresent(n -> bounds.atLeast(n));
      day(fields.optional("after")).ifPresent(n -> bounds.atLeast(n + 1));
      day(fields.optional("to")).ifPresent(n -> bounds.atMost(n));
      day(fields.optional("before")).ifPresent(n -> bounds.atMost(n - 1));
      return bounds.test(fields);
    }
  }

  private static Optional<Long> day(Field field) {
    return field.day().map(LocalDate::toEpochDay);
  }

  private final class Bounds {
    private OptionalLong low = OptionalLong.empty();
    private OptionalLong high = OptionalLong.empty();

    void atLeast(long bound) {
      low = OptionalLong.of(Math.max(low.orElse(bound), bound));
    }

    void atMost(long bound) {
      high = OptionalLong.of(Math.min(high.orElse(bound), bound));
    }

    Optional<Test> test(Fields fields) {
      if (low.isEmpty() && high.isEmpty()) {
        refuseBoundless(fields);
        return Optional.empty();
      }
      if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
        faults.error(
            "empty-range",
            fields.place(),
            new LocalText("Nothing lies in this range.", "这个范围里什么都没有。"),
            new LocalText("Check the order of its bounds.", "请检查上下限是否写反。"));
        return Optional.empty();
      }
      return Optional.of(new Test.Range(low, high));
    }

    /// A bound that could not be read has a fault of its own.
    private void refuseBoundless(Fields fields) {
      if (fields.mapping().entries().isEmpty()) {
        faults.error(
            "empty-range",
            fields.place(),
            new LocalText("This range has no bound.", "这个范围没有写界限。"),
            new LocalText("Write `at-least: 18` or the like.", "请写上下限，例如 `at-least: 18`。"));
      }
    }
  }
}
