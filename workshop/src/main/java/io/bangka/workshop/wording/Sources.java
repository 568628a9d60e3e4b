package io.bangka.workshop.wording;

import io.bangka.model.Citation;
import io.bangka.model.Source;
import io.bangka.workshop.page.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sources that a page cites, in the order in which they are first cited. Not thread-safe.
public final class Sources {
  private final Speech speech;
  private final Map<String, Source> cited = new LinkedHashMap<>();

  public Sources(Speech speech) {
    this.speech = speech;
  }

  /// Cites them; what stands behind the statement.
  public List<String> cite(Citation citation) {
    citation.sources().forEach(source -> cited.putIfAbsent(source.id(), source));
    return citation.ids();
  }

  public boolean any() {
    return !cited.isEmpty();
  }

  public Block notes() {
    return new Block.Notes(
        cited.values().stream()
            .map(s -> new Block.Note(s.id(), speech.words().source(s), s.url()))
            .toList());
  }
}
