package io.bangka.ask;

import io.bangka.ask.Candidate.Head;
import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Holding;
import io.bangka.model.Kind;
import io.bangka.model.Said;
import io.bangka.model.Test;
import io.bangka.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a piece can contribute to a thing, by the vocabulary.
final class Candidates {
  private static final String COUNTRY = "country";
  private static final String HOLDER = "holder";
  private static final String OTHER = "other";

  /// Kinds that are no things, or that people name by their platform alone.
  private static final Set<String> NO_THINGS = Set.of(Vocabulary.PERSON, Vocabulary.ACT, "wallet");

  /// Where a list of values is used: kind and attribute.
  private record Slot(String kind, String attribute) {}

  private final Vocabulary vocabulary;
  private final Compositions compositions;
  private final Map<String, List<Slot>> slots = new HashMap<>();
  private final Map<String, List<String>> kindsWith = new HashMap<>();

  Candidates(Vocabulary vocabulary, Compositions compositions) {
    this.vocabulary = vocabulary;
    this.compositions = compositions;
    for (var kind : vocabulary.kinds().values()) {
      kind.attributes().values().forEach(a -> slot(kind, a));
    }
  }

  private void slot(Kind kind, Attribute attribute) {
    if (attribute.path().indexOf('.') >= 0) {
      return;
    }
    kindsWith.computeIfAbsent(attribute.path(), _ -> new ArrayList<>()).add(kind.name());
    if (attribute.domain() instanceof Domain.Coded(var list, _, _)
        && !NO_THINGS.contains(kind.name())) {
      slots
          .computeIfAbsent(list, _ -> new ArrayList<>())
          .add(new Slot(kind.name(), attribute.path()));
    }
  }

  boolean has(String kind, String attribute) {
    return kindsWith.getOrDefault(attribute, List.of()).contains(kind);
  }

  List<Candidate> of(Piece piece) {
    var term = piece.sense(Sense.TermOf.class);
    if (term.isPresent()) {
      return readings(term.get());
    }
    var all = new ArrayList<Candidate>();
    for (var sense : piece.senses()) {
      contribute(sense, all);
    }
    if (piece.is(Role.CITIZEN)) {
      all.replaceAll(c -> c.head() == Head.CLASS ? c.as(Head.NONE) : c); // a student is a person
    }
    return all.stream().anyMatch(c -> c.head() == Head.SOFT) ? likelier(all) : all;
  }

  private static List<Candidate> readings(Sense.TermOf term) {
    return term.term().readings().stream()
        .map(r -> new Candidate(r.holding(), Head.HARD, Optional.of(r.note())))
        .toList();
  }

  /// "Visa" is more often the card than the paper.
  private static List<Candidate> likelier(List<Candidate> all) {
    return all.stream()
        .map(c -> c.head() == Head.HARD && !c.holding().said().isEmpty() ? c.as(Head.CLASS) : c)
        .toList();
  }

  private void contribute(Sense sense, List<Candidate> all) {
    switch (sense) {
      case Sense.KindOf(var kind) ->
          all.add(new Candidate(Holding.unsaid(kind), Head.HARD, Optional.empty()));
      case Sense.Code(var list, var value, _) ->
          slots(list).forEach(s -> all.add(of(s, list, Said.exactly(value))));
      case Sense.Group(var name) -> {
        var members = vocabulary.groups().getOrDefault(name, Collections.emptySortedSet());
        var any = new Said.Within(new Test.OneOf(members));
        slots(COUNTRY).forEach(s -> all.add(of(s, COUNTRY, any)));
      }
      case Sense.With(var attribute, var said) ->
          kindsWith.getOrDefault(attribute, List.of()).stream()
              .filter(kind -> !kind.equals(Vocabulary.PERSON) && !kind.equals(Vocabulary.ACT))
              .forEach(kind -> all.add(Candidate.of(kind, attribute, said, Head.NONE)));
      case Sense.TermOf _,
          Sense.PlatformOf _,
          Sense.PurposeOf _,
          Sense.WeakPurpose _,
          Sense.WeakPlatform _,
          Sense.ProcedureOf _,
          Sense.Mark _,
          Sense.Person _,
          Sense.Figure _,
          Sense.Sum _,
          Sense.Age _,
          Sense.Span _,
          Sense.Pause _ -> {}
    }
  }

  /// A thing of this kind that is not one's own.
  Optional<Candidate> others(String kind) {
    return slots(HOLDER).stream()
        .filter(s -> s.kind().equals(kind))
        .findFirst()
        .map(s -> of(s, HOLDER, Said.exactly(OTHER)));
  }

  private List<Slot> slots(String list) {
    return slots.getOrDefault(list, List.of());
  }

  private Candidate of(Slot slot, String list, Said said) {
    return Candidate.of(slot.kind(), slot.attribute(), said, head(slot, list));
  }

  private Head head(Slot slot, String list) {
    if (compositions.standsFor(list, slot.kind())) {
      return slot.attribute().equals("kind") && !compositions.soft(list) ? Head.HARD : Head.SOFT;
    }
    return compositions.heldClass(list, slot.kind()) ? Head.CLASS : Head.NONE;
  }
}
