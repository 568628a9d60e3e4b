package io.bangka.words;

import io.bangka.model.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sources of all lines, numbered in the order in which a reader meets them: first those of the
/// lines that suffice, so that a note and its brief agree in their numbers.
record SourceLines(Knowledge knowledge, Words words) {

  List<Line> lines(List<Line> lines) {
    var details = new LinkedHashMap<String, Boolean>();
    Brief.cited(lines).forEach(id -> details.put(id, false));
    lines.forEach(line -> line.sources().forEach(id -> details.putIfAbsent(id, true)));
    var sources = new ArrayList<Line>();
    for (Map.Entry<String, Boolean> cited : details.entrySet()) {
      line(sources.size() + 1, cited.getKey(), cited.getValue()).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<Line> line(int number, String id, boolean detail) {
    return Optional.ofNullable(knowledge.sources().get(id))
        .map(s -> new Line.Source(number, id, words.source(s), words.shortly(s), s.url(), detail));
  }
}
