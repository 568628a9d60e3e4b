package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.attempts.StoreTrouble;
import io.bangka.model.LocalText;
import io.bangka.service.Bangka;
import io.bangka.service.Reports;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What the options say that several commands share.
final class Asked {
  private Asked() {}

  /// The built-in knowledge, or the packs of the folder that was named, checked.
  static Bangka bangka(Given given) throws Misuse, Faulty {
    var packs = given.value(Option.PACKS);
    return packs.isPresent()
        ? Bangka.of(Input.folder(packs.get()), Clock.systemUTC())
        : Bangka.builtIn(Clock.systemUTC());
  }

  /// Something that is answered.
  interface Answering {
    int with(Bangka bangka) throws Misuse, Faulty;
  }

  /// The same for questions: where people told what happened, its answers tell it. Nothing of a
  /// database is touched where there is none, and where there is trouble with it the answer does
  /// without, and a line says so.
  static int answering(Task task, Answering answering) throws Misuse, Faulty {
    var bangka = bangka(task.given());
    var place = Attempting.place(task.given(), task.terminal());
    if (!place.exists()) {
      return answering.with(bangka);
    }
    try (var reports = new Reports(place, Clock.systemUTC())) {
      int status = answering.with(bangka.knowing(reports));
      reports.trouble().ifPresent(trouble -> task.terminal().say(without(trouble, task)));
      return status;
    }
  }

  private static String without(StoreTrouble trouble, Task task) {
    return task.in("This answer does without what people reported: ", "这个回答没有参考大家的实际经历：")
        + trouble.says().in(task.language())
        + "\n";
  }

  static Setting setting(Task task) throws Misuse {
    var asOf = asOf(task.given());
    return new Setting(Optional.of(task.language()), asOf, task.given().has(Option.STRICT));
  }

  static Optional<LocalDate> asOf(Given given) throws Misuse {
    var written = given.value(Option.AS_OF);
    return written.isPresent() ? Optional.of(day(written.get(), Option.AS_OF)) : Optional.empty();
  }

  /// A day that an option names.
  static LocalDate day(String written, Option option) throws Misuse {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException _) {
      throw new Misuse(
          quoting(
              written,
              d -> d + " after `" + option.word() + "` is not a day of the calendar.",
              d -> option.word() + " 后面的" + d + "不是有效的日期。"),
          new LocalText("Write year-month-day, like 2023-08-01.", "请写成「年-月-日」，例如 2023-08-01。"));
    }
  }
}
