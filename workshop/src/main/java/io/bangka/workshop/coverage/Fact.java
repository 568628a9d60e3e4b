package io.bangka.workshop.coverage;

import io.bangka.model.LocalText;
import io.bangka.written.Place;
import java.util.List;
import java.util.Optional;

/// One fact of the dossier: something that a source was read to say.
///
/// @param id `topic.subject.property`
/// @param file the topic file that it stands in, without folder
/// @param says in the dossier's own words; empty if it has none in one of the languages
public record Fact(
    String id, String file, Optional<LocalText> says, List<Page> sources, Place place) {
  public Fact {
    sources = List.copyOf(sources);
  }

  /// A source as the dossier names it.
  public record Page(String id, String url) {}

  /// What it is about: the first two parts of its id.
  public String subject() {
    int first = id.indexOf('.');
    int second = first < 0 ? -1 : id.indexOf('.', first + 1);
    return second < 0 ? id : id.substring(0, second);
  }
}
