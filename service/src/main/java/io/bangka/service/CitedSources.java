package io.bangka.service;

import io.bangka.model.Knowledge;
import io.bangka.model.Source;
import io.bangka.model.SourceDate;
import io.bangka.service.Answer.Because;
import io.bangka.service.Answer.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Every source that an answer cites, once, in the order in which it is met.
record CitedSources(Knowledge knowledge) {

  SequencedMap<String, Answer.Source> of(
      List<Part> parts, List<JudgedClaim> claims, Stream<String> more) {
    return ofIds(
        Stream.of(
                parts.stream().flatMap(CitedSources::ids),
                claims.stream().flatMap(claim -> claim.sources().stream()),
                more)
            .flatMap(ids -> ids));
  }

  SequencedMap<String, Answer.Source> ofIds(Stream<String> ids) {
    var sources = new LinkedHashMap<String, Answer.Source>();
    ids.forEach(id -> add(sources, id));
    return sources;
  }

  private void add(SequencedMap<String, Answer.Source> sources, String id) {
    Source source = knowledge.sources().get(id);
    if (source == null) {
      throw new IllegalStateException("a statement cites a source that no pack lists: " + id);
    }
    sources.putIfAbsent(id, shown(source));
  }

  private static Stream<String> ids(Part part) {
    return Stream.of(
            part.because().stream().map(Because::sources),
            part.because().stream().flatMap(b -> b.disputed().stream()).map(d -> d.sources()),
            part.allows().stream().map(a -> a.sources()),
            part.denies().stream().map(d -> d.sources()),
            part.limits().stream().map(l -> l.sources()),
            part.fees().stream().map(f -> f.sources()),
            part.hazards().stream().map(h -> h.sources()),
            part.hints().stream().map(h -> h.sources()))
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }

  private static Answer.Source shown(Source source) {
    return new Answer.Source(
        source.title(),
        source.publisher(),
        source.via(),
        source.url(),
        source.published().map(SourceDate::written),
        source.authority());
  }
}
