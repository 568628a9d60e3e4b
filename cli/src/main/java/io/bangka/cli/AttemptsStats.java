package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.attempts.Reasons;
import io.bangka.attempts.Statistics;
import io.bangka.attempts.StoreTrouble;
import io.bangka.model.LocalText;
import io.bangka.service.Attempts;
import io.bangka.service.AttemptsJson;
import io.bangka.service.Bangka;
import io.bangka.workshop.attempts.StatisticsPage;
import io.bangka.written.DidYouMean;
import io.bangka.written.Faulty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `bangka attempts stats`: how often procedures work, and why they fail.
final class AttemptsStats implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var asOf = Asked.asOf(task.given());
    var procedure = task.given().operands().stream().findFirst();
    var bangka = Asked.bangka(task.given());
    if (procedure.isPresent() && bangka.knowledge().procedure(procedure.get()).isEmpty()) {
      throw unknown(procedure.get(), bangka);
    }
    return Attempting.run(
        task,
        attempts -> {
          var reasons = attempts.reasons(procedure, asOf);
          var all = statistics(attempts, procedure, asOf);
          task.terminal().print(shown(all, reasons, procedure, bangka, task));
          return Cli.ANSWERED;
        });
  }

  private static List<Statistics> statistics(
      Attempts attempts, Optional<String> procedure, Optional<LocalDate> asOf) throws StoreTrouble {
    if (procedure.isPresent()) {
      return List.of(attempts.statistics(procedure.get(), asOf));
    }
    var all = new ArrayList<Statistics>();
    for (String each : attempts.procedures()) {
      all.add(attempts.statistics(each, asOf));
    }
    return all;
  }

  private static String shown(
      List<Statistics> all, Reasons reasons, Optional<String> procedure, Bangka bangka, Task task) {
    if (task.given().has(Option.JSON)) {
      return AttemptsJson.of(all, reasons, task.language()) + "\n";
    }
    var page =
        procedure.isPresent()
            ? StatisticsPage.of(all.getFirst(), reasons, bangka.knowledge(), task.language())
            : StatisticsPage.of(all, reasons, bangka.knowledge(), task.language());
    return PageText.of(page, task.style());
  }

  private static Misuse unknown(String id, Bangka bangka) {
    return new Misuse(
        quoting(id, i -> "There is no procedure " + i + ".", i -> "没有" + i + "这个流程。"),
        DidYouMean.closest(id, bangka.knowledge().procedures().keySet())
            .map(near -> quoting(near, n -> "Did you mean " + n + "?", n -> "是不是想写" + n + "？"))
            .orElseGet(() ->
                new LocalText(
                    "`bangka knowledge show` lists them.", "全部流程见 bangka knowledge show。")));
  }
}
