package io.bangka.cli;

import io.bangka.pack.Loaded;
import io.bangka.pack.PackLoader;
import io.bangka.written.Diagnostic;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;
import java.util.List;

/// `bangka knowledge check`: here the faults are the answer, so that all of them go to standard
/// output; the exit status says whether the packs can be used.
final class KnowledgeCheck implements Action {
  @Override
  public int run(Task task) throws Misuse {
    var folder = Packs.folder(task.given());
    try {
      var loaded = PackLoader.load(folder);
      task.terminal().print(faults(loaded.warnings(), task) + summary(loaded, task));
      return Cli.ANSWERED;
    } catch (Faulty faulty) {
      task.terminal().print(faults(faulty.diagnostics(), task) + count(faulty, task));
      return Cli.MISUSED;
    }
  }

  private static String faults(List<Diagnostic> faults, Task task) {
    String text = DiagnosticText.render(faults, task.language(), task.style().colour());
    return text.isEmpty() ? "" : text + "\n";
  }

  private static String summary(Loaded loaded, Task task) {
    int packs = loaded.packs().size();
    int procedures = loaded.knowledge().procedures().size();
    int sources = loaded.knowledge().sources().size();
    int warnings = loaded.warnings().size();
    return task.in(
        "%d packs, %d procedures, %d sources: no errors, %d warnings.\n"
            .formatted(packs, procedures, sources, warnings),
        "%d 个知识包、%d 个办事流程、%d 个来源：没有错误，%d 处提醒。\n".formatted(packs, procedures, sources, warnings));
  }

  private static String count(Faulty faulty, Task task) {
    long errors =
        faulty.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .count();
    long warnings = faulty.diagnostics().size() - errors;
    return task.in(
        "%d errors, %d warnings.\n".formatted(errors, warnings),
        "%d 处错误，%d 处提醒。\n".formatted(errors, warnings));
  }
}
