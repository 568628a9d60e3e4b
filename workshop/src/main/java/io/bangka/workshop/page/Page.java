package io.bangka.workshop.page;

import io.bangka.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A page, in one language.
public record Page(Language language, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /// The number of each source that the page lists, from 1, by its id.
  public Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (Block block : blocks) {
      if (block instanceof Block.Notes(var notes)) {
        notes.forEach(note -> numbers.putIfAbsent(note.id(), numbers.size() + 1));
      }
    }
    return numbers;
  }
}
