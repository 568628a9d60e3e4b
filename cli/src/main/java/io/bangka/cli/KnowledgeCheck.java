package io.bangka.cli;

import io.bangka.pack.Explained;
import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.workshop.check.PackWarnings;
import io.bangka.written.Diagnostic;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// `bangka knowledge check`: here the faults are the answer, so that all of them go to standard
/// output; the exit status says whether the packs can be used.
final class KnowledgeCheck implements Action {
  @Override
  public int run(Task task) throws Misuse {
    var folder = Packs.folder(task.given());
    try {
      var loaded = PackLoader.load(folder);
      var warnings = warnings(loaded, task);
      task.terminal().print(faults(warnings.left(), task) + summary(loaded, warnings, task));
      return Cli.ANSWERED;
    } catch (Faulty faulty) {
      task.terminal().print(faults(faulty.diagnostics(), task) + count(faulty, task));
      return Cli.MISUSED;
    }
  }

  private static Explained warnings(Loaded loaded, Task task) throws Misuse {
    var today = Asked.asOf(task.given()).orElseGet(KnowledgeCheck::latestToday);
    return task.given().has(Option.QUICK)
        ? PackWarnings.quick(loaded, today)
        : PackWarnings.all(loaded, today);
  }

  /// What day it is where the day begins first.
  private static LocalDate latestToday() {
    return LocalDate.now(ZoneOffset.ofHours(14));
  }

  private static String faults(List<Diagnostic> faults, Task task) {
    String text = DiagnosticText.render(faults, task.language(), task.style().colour());
    return text.isEmpty() ? "" : text + "\n";
  }

  private static String summary(Loaded loaded, Explained warnings, Task task) {
    int packs = loaded.packs().size();
    int procedures = loaded.knowledge().procedures().size();
    int sources = loaded.knowledge().sources().size();
    int left = warnings.left().size();
    int explained = warnings.explained().size();
    return task.in(
        "%s, %s, %s: no errors, %s, %d more explained.\n"
            .formatted(
                counted(packs, "pack"),
                counted(procedures, "procedure"),
                counted(sources, "source"),
                counted(left, "warning"),
                explained),
        "%d 个知识包、%d 个办事流程、%d 个来源：没有错误，%d 处提醒，另有 %d 处已说明原因。\n"
            .formatted(packs, procedures, sources, left, explained));
  }

  private static String count(Faulty faulty, Task task) {
    long errors =
        faulty.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .count();
    long warnings = faulty.diagnostics().size() - errors;
    return task.in(
        counted(errors, "error") + ", " + counted(warnings, "warning") + ".\n",
        "%d 处错误，%d 处提醒。\n".formatted(errors, warnings));
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
