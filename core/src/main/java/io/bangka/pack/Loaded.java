package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.MessageBook;
import io.bangka.written.Diagnostic;
import java.time.LocalDate;
import java.util.List;

/// Packs without an error.
///
/// @param packs what each pack says of itself, in the order of their folders
/// @param warnings what is worth mending, though it can be used; also what packs explain
/// @param tests the packs' own cases, in the order of the files
/// @param messages what platforms say when something fails
/// @param claims what people read or hear, to be judged
/// @param facts what became of the facts of the dossier, each once
/// @param explanations why packs leave something as it is although there is a warning
/// @param origins where procedures, requirements, rows and sources are written
public record Loaded(
    Knowledge knowledge,
    List<CheckedPack> packs,
    List<Diagnostic> warnings,
    List<PackCase> tests,
    MessageBook messages,
    ClaimBook claims,
    List<FactAccount> facts,
    List<Explanation> explanations,
    Origins origins) {
  public Loaded {
    packs = List.copyOf(packs);
    warnings = List.copyOf(warnings);
    tests = List.copyOf(tests);
    facts = List.copyOf(facts);
    explanations = List.copyOf(explanations);
  }

  /// The last day on which the sources of a pack were read.
  public LocalDate read() {
    return packs.stream().map(CheckedPack::read).max(LocalDate::compareTo).orElseThrow();
  }

  /// The warnings that no pack explains.
  public List<Diagnostic> unexplained() {
    return warnings.stream()
        .filter(warning -> explanations.stream().noneMatch(e -> e.explains(warning)))
        .toList();
  }
}
