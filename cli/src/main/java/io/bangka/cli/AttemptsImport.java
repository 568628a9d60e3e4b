package io.bangka.cli;

import io.bangka.attempts.Imported;
import io.bangka.model.LocalText;
import io.bangka.service.AttemptsJson;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// `bangka attempts import` and `bangka attempts restore`.
///
/// @param backup whether the file is a backup
record AttemptsImport(boolean backup) implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    String name = Attempting.operand(task, "The file", "文件");
    return name.equals("-") && !backup ? ofStandardInput(task) : ofFile(Input.readable(name), task);
  }

  /// It is read twice, so it is kept meanwhile.
  private int ofStandardInput(Task task) throws Misuse, Faulty {
    try {
      var kept = Files.createTempFile("bangka", ".reports");
      try {
        Files.copy(task.terminal().in(), kept, StandardCopyOption.REPLACE_EXISTING);
        return ofFile(kept, task);
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException | InvalidPathException _) {
      throw new Misuse(
          new LocalText("Standard input cannot be kept while it is read.", "无法暂存标准输入。"),
          new LocalText("Name a file instead.", "请改为写出文件名。"));
    }
  }

  private int ofFile(Path file, Task task) throws Misuse, Faulty {
    return Attempting.run(
        task, attempts -> print(backup ? attempts.restore(file) : attempts.take(file), task));
  }

  private static int print(Imported imported, Task task) {
    boolean json = task.given().has(Option.JSON);
    if (json) {
      task.terminal().print(AttemptsJson.of(imported, task.language()) + "\n");
    }
    return switch (imported) {
      case Imported.Taken(long lines, long added, long from) ->
          json ? Cli.ANSWERED : taken(lines, added, from, task);
      case Imported.TakenBefore(long lines) -> json ? Cli.ANSWERED : before(lines, task);
      case Imported.Refused(var faults, long count) ->
          json ? Cli.MISUSED : refused(faults, count, task);
    };
  }

  private static int taken(long lines, long added, long from, Task task) {
    String resumed =
        from == 0
            ? ""
            : task.in(
                "An earlier run had come to report " + from + "; it went on from there.\n",
                "上次中断于第 " + from + " 份，从那里继续。\n");
    task.terminal()
        .print(
            resumed
                + task.in(
                    lines + " reports in the file, " + added + " of them new.\n",
                    "文件中有 " + lines + " 份报告，新增 " + added + " 份。\n"));
    return Cli.ANSWERED;
  }

  private static int before(long lines, Task task) {
    task.terminal()
        .print(
            task.in(
                "All " + lines + " reports of this file are there already.\n",
                "这个文件的 " + lines + " 份报告早已全部导入。\n"));
    return Cli.ANSWERED;
  }

  private static int refused(
      java.util.List<io.bangka.attempts.LineFault> faults, long count, Task task) {
    int status = Attempting.refused(faults, count, task);
    task.terminal()
        .say(
            task.in(
                "Nothing was taken in; mend the file and run it again.\n", "没有导入任何报告；请改正文件后重试。\n"));
    return status;
  }
}
