package io.bangka.cli;

import io.bangka.model.LocalText;
import io.bangka.pack.PackLoader;
import io.bangka.workshop.coverage.Coverage;
import io.bangka.workshop.coverage.CoverageJson;
import io.bangka.workshop.coverage.CoveragePage;
import io.bangka.workshop.coverage.DossierReader;
import io.bangka.written.DiagnosticText;
import io.bangka.written.Faulty;

/// `bangka knowledge coverage`: what became of the facts of the dossier.
final class KnowledgeCoverage implements Action {
  @Override
  public int run(Task task) throws Misuse, Faulty {
    var facts = DossierReader.read(Input.folder(folder(task)));
    var coverage = Coverage.of(facts, PackLoader.load(Packs.folder(task.given())));
    if (task.given().has(Option.JSON)) {
      task.terminal().print(CoverageJson.of(coverage));
    } else {
      task.terminal().print(text(coverage, task));
    }
    return coverage.faults().isEmpty() ? Cli.ANSWERED : Cli.MISUSED;
  }

  private static String text(Coverage coverage, Task task) {
    var style = task.style();
    String faults = DiagnosticText.render(coverage.faults(), task.language(), style.colour());
    String page = PageText.of(CoveragePage.of(coverage, task.language()), style);
    return faults.isEmpty() ? page : faults + "\n" + page;
  }

  private static String folder(Task task) throws Misuse {
    if (task.given().operands().isEmpty()) {
      throw new Misuse(
          new LocalText("The folder of the dossier is missing.", "没有写事实档案所在的目录。"),
          new LocalText(
              "Name it: `bangka knowledge coverage DIR`.", "请写出目录：bangka knowledge coverage 目录。"));
    }
    return task.given().operands().getFirst();
  }
}
