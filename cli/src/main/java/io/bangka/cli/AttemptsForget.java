package io.bangka.cli;

import io.bangka.attempts.Token;
import io.bangka.service.AttemptsJson;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;

/// `bangka attempts forget`: erases a report.
final class AttemptsForget implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    String receipt = Attempting.operand(task, "The receipt", "回执");
    return Attempting.run(
        task,
        attempts -> {
          if (!attempts.forget(new Token(receipt))) {
            throw AttemptsAdd.noReport();
          }
          task.terminal()
              .print(
                  task.given().has(Option.JSON)
                      ? AttemptsJson.of("erased", new Shape.Flag(true)) + "\n"
                      : task.in("The report is erased.\n", "报告已删除。\n"));
          return Cli.ANSWERED;
        });
  }
}
