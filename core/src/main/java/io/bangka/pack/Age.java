package io.bangka.pack;

import io.bangka.model.Holding;
import io.bangka.model.LocalText;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.written.Faults;
import io.bangka.written.Field;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// From a date of birth to an age in completed years.
final class Age {
  static final String BIRTH_DATE = "birth-date";
  static final String AGE = "age";
  private static final int OLDEST = 130;

  private final LocalDate asOf;
  private final Faults faults;

  Age(LocalDate asOf, Faults faults) {
    this.asOf = asOf;
    this.faults = faults;
  }

  Holding apply(Holding person, Field birthDate) {
    Optional<Said> age = birthDate.day().flatMap(born -> age(born, birthDate));
    if (age.isEmpty()) {
      return person;
    }
    Said said = person.said().get(AGE);
    if (said instanceof Said.Within(var test) && Relate.disjoint(test, asTest(age.get()))) {
      faults.error("two-ages", birthDate.place(), TWO, TWO_HELP);
    }
    return person.with(AGE, age.get());
  }

  private Optional<Said> age(LocalDate born, Field birthDate) {
    int years = Period.between(born, asOf).getYears();
    if (born.isAfter(asOf) || years > OLDEST) {
      faults.error("impossible-birth-date", birthDate.place(), IMPOSSIBLE, IMPOSSIBLE_HELP);
      return Optional.empty();
    }
    return Optional.of(new Said.Within(Test.between(years, years)));
  }

  private static Test asTest(Said said) {
    return switch (said) {
      case Said.Within(var test) -> test;
      case Said.Exactly(var values) -> new Test.OneOf(values);
    };
  }

  private static final LocalText IMPOSSIBLE =
      new LocalText("Nobody alive was born on this day.", "不可能有人在这一天出生并在世。");
  private static final LocalText IMPOSSIBLE_HELP = new LocalText("Check the year.", "请检查年份。");
  private static final LocalText TWO =
      new LocalText("`age` and `birth-date` do not agree.", "`age` 与 `birth-date` 不一致。");
  private static final LocalText TWO_HELP = new LocalText("Keep one of them.", "请只保留一项。");
}
