package io.bangka.pack;

import io.bangka.model.LocalText;
import io.bangka.written.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// Warnings, and what packs say in explanation.
///
/// @param left warnings that nobody explains, and explanations of nothing
/// @param explained warnings that stay on purpose
public record Explained(List<Diagnostic> left, List<Diagnostic> explained) {
  public Explained {
    left = List.copyOf(left);
    explained = List.copyOf(explained);
  }

  /// Tells what is explained from what is not.
  ///
  /// @param warnings every warning that was looked for
  public static Explained of(List<Diagnostic> warnings, List<Explanation> explanations) {
    var left = new ArrayList<Diagnostic>();
    var explained = new ArrayList<Diagnostic>();
    for (Diagnostic warning : warnings) {
      boolean isExplained = explanations.stream().anyMatch(e -> e.explains(warning));
      (isExplained ? explained : left).add(warning);
    }
    explanations.stream()
        .filter(explanation -> warnings.stream().noneMatch(explanation::explains))
        .map(Explained::needless)
        .forEach(left::add);
    return new Explained(left, explained);
  }

  private static Diagnostic needless(Explanation explanation) {
    return Diagnostic.warning(
        "needless-explanation",
        explanation.place(),
        explanation.about(),
        Wording.of(
            "There is no warning {} about {}.",
            "没有名为{}、关于{}的提醒。",
            explanation.warning(),
            explanation.about()),
        new LocalText("Remove the line, or correct it.", "请删去这一行，或改正它。"));
  }
}
