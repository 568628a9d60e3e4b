package io.bangka.cli;

import io.bangka.model.Language;
import io.bangka.model.LocalText;
import io.bangka.service.Lines;
import io.bangka.service.Setting;
import io.bangka.written.Faulty;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// `bangka ask --lines`: a question a line, an answer a line, in order, each as soon as it is
/// there.
final class AskLines implements Action {
  /// Bytes that are kept of one line; what is longer is refused by the reader of the line.
  private static final int LONGEST = (4 << 20) + 1;

  @Override
  public int run(Task task) throws Misuse, Faulty {
    if (!task.given().operands().isEmpty()) {
      throw new Misuse(
          new LocalText(
              "`--lines` reads its questions from standard input.", "--lines 只从标准输入读取问题。"),
          new LocalText("Leave out the question.", "请去掉命令行里的问题。"));
    }
    return Asked.answering(task, bangka -> answer(new Lines(bangka, setting(task)), task));
  }

  private static int answer(Lines lines, Task task) throws Misuse {
    try (InputStream in = new BufferedInputStream(task.terminal().in(), 1 << 16)) {
      answer(lines, in, task.terminal());
      return Cli.ANSWERED;
    } catch (IOException _) {
      throw new Misuse(
          new LocalText("Standard input cannot be read.", "无法读取标准输入。"), Optional.empty());
    }
  }

  /// Every question has its own language, unless one was said for all.
  private static Setting setting(Task task) throws Misuse {
    Optional<Language> said = task.given().value(Option.LANG).flatMap(Languages::named);
    return new Setting(said, Asked.asOf(task.given()), task.given().has(Option.STRICT));
  }

  private static void answer(Lines lines, InputStream in, Terminal terminal) throws IOException {
    var line = new ByteArrayOutputStream();
    int number = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        answer(lines, line, number++, terminal);
      } else if (line.size() < LONGEST) {
        line.write(next);
      }
    }
    answer(lines, line, number, terminal);
  }

  private static void answer(
      Lines lines, ByteArrayOutputStream line, int number, Terminal terminal) {
    byte[] written = line.toByteArray();
    line.reset();
    if (!isBlank(written)) {
      terminal.print(lines.answer(written, number) + "\n");
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
