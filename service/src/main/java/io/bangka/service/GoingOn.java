package io.bangka.service;

import io.bangka.engine.Assessment;
import io.bangka.model.Knowledge;
import io.bangka.model.Presumption;
import io.bangka.service.Conversation.FollowUp;
import io.bangka.service.Conversation.Presumed;
import io.bangka.words.Told;
import io.bangka.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// How one may go on from assessments, in words.
record GoingOn(Words words, Knowledge knowledge) {

  /// Defaults of attributes come last: they say least.
  List<Presumed> presumed(List<Told> told) {
    var presumed = new LinkedHashMap<String, Presumed>();
    told.stream()
        .flatMap(t -> t.assessment().assumes().stream())
        .sorted(Comparator.comparing(a -> a.presumption().sort() == Presumption.Sort.ATTRIBUTE))
        .forEach(assumed -> presumed.putIfAbsent(assumed.presumption().id(), presumed(assumed)));
    return List.copyOf(presumed.values());
  }

  private Presumed presumed(Assessment.Assumed assumed) {
    var presumption = assumed.presumption();
    return new Presumed(
        words.presumption(presumption), assumed.otherwise(), new Change.Not(presumption.id()));
  }

  List<FollowUp> asks(List<Told> told) {
    var asks = new LinkedHashMap<String, FollowUp>();
    told.stream()
        .flatMap(t -> t.assessment().asks().stream())
        .map(this::followUp)
        .forEach(ask -> asks.putIfAbsent(ask.text(), ask));
    return List.copyOf(asks.values());
  }

  private FollowUp followUp(Assessment.Ask ask) {
    var kind = knowledge.vocabulary().kind(ask.kind());
    var attribute = ask.attribute().flatMap(path -> kind.flatMap(k -> k.attribute(path)));
    return new FollowUp(words.question(ask), ask.kind(), attribute);
  }
}
