package io.bangka.cli;

import io.bangka.attempts.Store;
import io.bangka.attempts.StoredCsv;
import io.bangka.model.LocalText;
import io.bangka.service.AttemptsJson;
import io.bangka.written.Faulty;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// `bangka attempts export`.
final class AttemptsExport implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var operands = task.given().operands();
    var form = form(task, operands.isEmpty() ? "" : operands.getFirst());
    return operands.isEmpty() || operands.getFirst().equals("-")
        ? toOutput(task, form)
        : toFile(task, form, Input.named(operands.getFirst()));
  }

  /// What `--format` says, else what the file is called.
  private static Format form(Task task, String name) throws Misuse {
    boolean lines =
        task.given().has(Option.JSON) || name.toLowerCase(Locale.ROOT).contains(".json");
    return lines && !task.given().has(Option.FORMAT)
        ? Format.JSONL
        : Format.of(task.given(), Format.CSV, Format.JSONL);
  }

  private static int toOutput(Task task, Format form) throws Misuse, Faulty {
    return Attempting.run(
        task,
        attempts -> {
          // Not as a screen would get it: a program reads this.
          var out = new OutputStreamWriter(task.terminal().out(), StandardCharsets.UTF_8);
          try (var lines = new BufferedWriter(out, 1 << 16)) {
            head(form, lines);
            attempts.export(report(form, lines));
            return Cli.ANSWERED;
          } catch (IOException fault) {
            throw new Unwritable(fault, false);
          }
        });
  }

  private static int toFile(Task task, Format form, Path file) throws Misuse, Faulty {
    return Attempting.run(
        task,
        attempts -> {
          try (var lines = Files.newBufferedWriter(file)) {
            head(form, lines);
            attempts.export(report(form, lines));
          } catch (IOException _) {
            throw new Misuse(
                io.bangka.written.Echo.quoting(
                    file.toString(), f -> f + " cannot be written.", f -> "无法写入" + f + "。"),
                new LocalText("Name a file that you may write to.", "请写一个有写入权限的文件。"));
          }
          return Cli.ANSWERED;
        });
  }

  private static void head(Format form, Writer out) throws IOException {
    if (form == Format.CSV) {
      out.write(StoredCsv.head());
    }
  }

  private static Store.Export report(Format form, Writer out) {
    return form == Format.CSV
        ? report -> out.write(StoredCsv.line(report))
        : report -> out.write(AttemptsJson.of(report) + "\n");
  }
}
