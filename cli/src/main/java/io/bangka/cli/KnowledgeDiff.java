package io.bangka.cli;

import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.workshop.diff.Diff;
import io.bangka.workshop.diff.DiffJson;
import io.bangka.workshop.diff.DiffPage;
import io.bangka.workshop.diff.Difference;
import io.bangka.workshop.diff.Edition;
import io.bangka.workshop.page.Markdown;
import io.bangka.written.Faulty;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// `bangka knowledge diff`: which answers change, for whom, between two days or two folders of
/// packs.
final class KnowledgeDiff implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var difference = difference(task.given());
    if (task.given().has(Option.JSON)) {
      task.terminal().print(DiffJson.of(difference, task.language()));
      return Cli.ANSWERED;
    }
    var page = DiffPage.of(difference, task.language());
    boolean markdown = Format.of(task.given(), Format.TEXT, Format.MARKDOWN) == Format.MARKDOWN;
    task.terminal().print(markdown ? Markdown.of(page) : PageText.of(page, task.style()));
    return Cli.ANSWERED;
  }

  private static Difference difference(Given given) throws Misuse, Faulty {
    var operands = given.operands();
    if (operands.isEmpty()) {
      throw new Misuse(
          new LocalText("What is to be compared is missing.", "没有写要比较什么。"),
          new LocalText(
              "Name two days, `2023-07-19 2024-03-01`, or two folders of packs.",
              "请写两个日期（例如 2023-07-19 2024-03-01），或两个知识库目录。"));
    }
    return day(operands.getFirst()).isPresent()
        ? ofDays(operands, given)
        : ofFolders(operands, given);
  }

  /// The same knowledge on two days.
  private static Difference ofDays(List<String> operands, Given given) throws Misuse, Faulty {
    if (given.has(Option.AS_OF)) {
      throw new Misuse(
          new LocalText(
              "Two days are compared, and `--as-of` names a third.", "比较的是两个日期，--as-of 又写了第三个。"),
          new LocalText("Leave out `--as-of`.", "请去掉 --as-of。"));
    }
    var from = day(operands.getFirst()).orElseThrow();
    var to = operands.size() < 2 ? Optional.of(today()) : day(operands.get(1));
    if (to.isEmpty()) {
      throw mixed(operands.get(1));
    }
    if (!from.isBefore(to.get())) {
      throw new Misuse(
          new LocalText(from + " is not before " + to.get() + ".", from + " 不早于 " + to.get() + "。"),
          new LocalText("Write the earlier day first.", "请先写较早的日期。"));
    }
    var knowledge = edition(given, from);
    return Diff.of(knowledge, new Edition(knowledge.knowledge(), knowledge.cases(), to.get()));
  }

  /// Two folders on the same day.
  private static Difference ofFolders(List<String> operands, Given given) throws Misuse, Faulty {
    var asOf = Asked.asOf(given).orElseGet(KnowledgeDiff::today);
    if (operands.size() > 1 && day(operands.get(1)).isPresent()) {
      throw mixed(operands.get(1));
    }
    var before = edition(PackLoader.load(folder(operands.getFirst())), asOf);
    var after =
        operands.size() > 1
            ? edition(PackLoader.load(folder(operands.get(1))), asOf)
            : edition(given, asOf);
    return Diff.of(before, after);
  }

  /// The knowledge in use. What is built in has no cases.
  private static Edition edition(Given given, LocalDate day) throws Misuse, Faulty {
    return given.has(Option.PACKS)
        ? edition(PackLoader.load(Packs.folder(given)), day)
        : new Edition(Asked.bangka(given).knowledge(), List.of(), day);
  }

  private static Edition edition(Loaded packs, LocalDate day) {
    return new Edition(packs.knowledge(), packs.tests(), day);
  }

  /// @throws Misuse if it is no folder; what looks like a day gets told how days are written
  private static Path folder(String name) throws Misuse {
    if (name.matches("[0-9]{4}[-/.][0-9]{1,2}([-/.][0-9]{1,2})?")) {
      throw new Misuse(
          quoting(name, d -> d + " is not a day of the calendar.", d -> d + "不是有效的日期。"),
          new LocalText("Write year-month-day, like 2023-08-01.", "请写成「年-月-日」，例如 2023-08-01。"));
    }
    return Input.folder(name);
  }

  private static Misuse mixed(String second) {
    return new Misuse(
        quoting(
            second,
            s -> "A day and a folder cannot be compared: " + s + ".",
            s -> "日期和目录不能相比：" + s + "。"),
        new LocalText(
            "Name two days, or two folders; `--as-of` says the day for folders.",
            "请写两个日期，或两个目录；比较目录时用 --as-of 指定日期。"));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
