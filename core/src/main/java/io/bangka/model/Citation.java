package io.bangka.model;

import java.util.Comparator;
import java.util.List;

/// The sources of one statement; never empty. No source, no claim.
public record Citation(List<Source> sources) {
  public Citation {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a source");
    }
  }

  /// The best standing among the sources: a rule that the law and a guide both state is law.
  public Authority authority() {
    return sources.stream()
        .map(Source::authority)
        .max(Comparator.comparingInt(Authority::band))
        .orElseThrow();
  }

  public List<String> ids() {
    return sources.stream().map(Source::id).toList();
  }
}
