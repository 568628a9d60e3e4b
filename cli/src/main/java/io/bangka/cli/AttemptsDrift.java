package io.bangka.cli;

import io.bangka.service.AttemptsJson;
import io.bangka.workshop.attempts.DriftPage;
import io.bangka.written.Faulty;

/// `bangka attempts drift`: where reports contradict the rules.
final class AttemptsDrift implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var asOf = Asked.asOf(task.given());
    var knowledge = Asked.bangka(task.given()).knowledge();
    return Attempting.run(
        task,
        attempts -> {
          var all = attempts.drift(asOf);
          task.terminal()
              .print(
                  task.given().has(Option.JSON)
                      ? AttemptsJson.drift(all) + "\n"
                      : PageText.of(DriftPage.of(all, knowledge, task.language()), task.style()));
          return Cli.ANSWERED;
        });
  }
}
