package io.bangka.cli;

import io.bangka.attempts.LineFault;
import io.bangka.attempts.Place;
import io.bangka.attempts.StoreTrouble;
import io.bangka.model.LocalText;
import io.bangka.service.Attempts;
import io.bangka.written.Faulty;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// What the commands on reports share: where they are kept, and the words for what goes wrong.
final class Attempting {
  private static final int MOST = 20;

  private Attempting() {}

  /// Something that is done with the store.
  interface Work {
    int with(Attempts attempts) throws StoreTrouble, Misuse;
  }

  static int run(Task task, Work work) throws Misuse, Faulty {
    var place = place(task.given(), task.terminal());
    try (var attempts = Asked.bangka(task.given()).attempts(place)) {
      return work.with(attempts);
    } catch (StoreTrouble trouble) {
      throw new Misuse(trouble.says(), trouble.help());
    } catch (UncheckedIOException fault) {
      throw new Misuse(
          new LocalText("The reports cannot be written.", "无法写出报告。"),
          new LocalText("See that there is room, and the folder may be used.", "请确认磁盘有空间、目录可用。"));
    }
  }

  /// `--database`, else `$BANGKA_DATABASE`, else a file in the data folder. Somebody who names a
  /// folder means that folder.
  static Place place(Given given, Terminal terminal) throws Misuse {
    String inEnvironment = given.has(Option.DATA) ? "" : terminal.variable("BANGKA_DATABASE");
    String url = given.value(Option.DATABASE).orElse(inEnvironment);
    return url.isEmpty() ? new Place.Folder(DataFolder.of(given, terminal)) : new Place.Server(url);
  }

  /// The only operand.
  static String operand(Task task, String en, String zh) throws Misuse {
    var operands = task.given().operands();
    if (operands.isEmpty() || operands.getFirst().isBlank()) {
      var command = task.given().command().orElseThrow();
      throw new Misuse(
          new LocalText(en + " is missing.", "没有写" + zh + "。"),
          new LocalText(
              "Write it: `bangka " + command.words() + " " + command.operands(false) + "`.",
              "请写成：bangka " + command.words() + " " + command.operands(true) + "。"));
    }
    return operands.getFirst();
  }

  /// Says what is wrong with a report or a file, line by line.
  ///
  /// @return the exit status
  static int refused(List<LineFault> faults, long count, Task task) {
    var style = new Style(Style.ofMessages(task.terminal()), 80);
    var out = new StringBuilder();
    for (LineFault fault : faults.subList(0, Math.min(MOST, faults.size()))) {
      out.append(style.paint("1;31", task.in("error: ", "错误：")));
      out.append(where(fault, task)).append(style.bold(fault.says().in(task.language())));
      out.append('\n');
      fault
          .help()
          .ifPresent(help -> out.append(" = ").append(help.in(task.language())).append('\n'));
    }
    if (count > MOST) {
      long more = count - MOST;
      out.append(task.in("and " + more + " more.\n", "此外还有 " + more + " 处。\n"));
    }
    task.terminal().say(out.toString());
    return Cli.MISUSED;
  }

  private static String where(LineFault fault, Task task) {
    return Optional.of(fault.line())
        .filter(line -> line > 0)
        .map(line -> task.in("line " + line + ": ", "第 " + line + " 行："))
        .orElse("");
  }
}
