package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.written.Diagnostic;
import java.util.List;

/// Packs without an error.
///
/// @param packs what each pack says of itself, in the order of their folders
/// @param warnings what is worth mending, though it can be used
/// @param tests the packs' own cases, in the order of the files
/// @param facts what became of the facts of the dossier, each once
public record Loaded(
    Knowledge knowledge,
    List<CheckedPack> packs,
    List<Diagnostic> warnings,
    List<PackCase> tests,
    List<FactAccount> facts) {
  public Loaded {
    packs = List.copyOf(packs);
    warnings = List.copyOf(warnings);
    tests = List.copyOf(tests);
    facts = List.copyOf(facts);
  }
}
