package io.bangka.cli;

import io.bangka.service.AttemptsJson;
import io.bangka.service.Shape;
import io.bangka.written.Faulty;

/// `bangka attempts backup`.
final class AttemptsBackup implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var file = Input.named(Attempting.operand(task, "The file", "文件"));
    return Attempting.run(
        task,
        attempts -> {
          long reports = attempts.backUp(file);
          task.terminal()
              .print(
                  task.given().has(Option.JSON)
                      ? AttemptsJson.of("reports", new Shape.Whole(reports)) + "\n"
                      : task.in(
                          "The backup has " + reports + " reports.\n",
                          "备份了 " + reports + " 份报告。\n"));
          return Cli.ANSWERED;
        });
  }
}
