package io.bangka.words;

import io.bangka.model.Language;
import io.bangka.model.Script;
import io.bangka.script.Traditional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An answer as ordered lines. Terminal, page and Markdown show the same lines in the same order
/// with the same words and marks.
///
/// Immutable and thread-safe.
///
/// @param script of the Chinese
public record Note(Language language, Script script, List<Line> lines) {
  public Note {
    lines = List.copyOf(lines);
  }

  /// Chinese in simplified characters.
  public Note(Language language, List<Line> lines) {
    this(language, Script.SIMPLIFIED, lines);
  }

  /// The lines that suffice, each with its best sources.
  public Note brief() {
    return new Note(language, script, Brief.of(lines));
  }

  /// What a type of line is about: "Assumed", "Fee".
  public String label(Line line) {
    String label = Labels.label(line, new Tongue(language));
    return switch (script) {
      case SIMPLIFIED -> label;
      case TRADITIONAL -> Traditional.of(label);
    };
  }

  /// The numbers under which the line's sources are listed.
  public List<Integer> numbers(Line line) {
    Map<String, Integer> numbers = numbers();
    return line.sources().stream().filter(numbers::containsKey).map(numbers::get).sorted().toList();
  }

  private Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (Line line : lines) {
      if (line instanceof Line.Source source) {
        numbers.put(source.id(), source.number());
      }
    }
    return numbers;
  }
}
