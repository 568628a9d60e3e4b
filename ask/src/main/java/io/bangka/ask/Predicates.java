package io.bangka.ask;

import io.bangka.model.Said;
import io.bangka.model.Test;
import java.util.List;
import java.util.Optional;

/// What is said of a thing behind it: "my passport expired", "手机卡收不到验证码", "expires 2030-01-01".
final class Predicates {
  private static final String EXPIRES = "expires";

  private final List<Clause> clauses;
  private final Candidates candidates;
  private final Compositions compositions;

  Predicates(List<Clause> clauses, Candidates candidates, Compositions compositions) {
    this.compositions = compositions;
    this.clauses = clauses;
    this.candidates = candidates;
  }

  /// The candidate with all that is said of its phrase.
  Candidate applied(Phrase phrase, Candidate candidate) {
    var now = candidate;
    for (var clause : clauses) {
      int at = place(clause, phrase);
      for (int i = at + 1; at >= 0 && i < clause.items().size(); i++) {
        if (!(clause.items().get(i) instanceof Item.Word(var piece))) {
          break;
        }
        now = expires(clause, piece, flagged(piece, now));
        if (new Around(clause, i).ofThing()) {
          now = from(piece, now);
        }
      }
    }
    return now;
  }

  /// As a thing that was lost, if that is another thing than to lack it.
  Optional<Candidate> lost(Candidate candidate) {
    return compositions
        .lost(candidate.holding().kind())
        .flatMap(l ->
            candidate.and(
                Candidate.of(
                    candidate.holding().kind(), l.attribute(), l.said(), Candidate.Head.NONE)));
  }

  /// As a thing of somebody else's.
  Candidate others(Candidate candidate) {
    return candidates.others(candidate.holding().kind()).flatMap(candidate::and).orElse(candidate);
  }

  /// -1 if the phrase stands in another clause.
  private static int place(Clause clause, Phrase phrase) {
    var items = clause.items();
    if (items.getLast().to() < phrase.from() || items.getFirst().from() > phrase.from()) {
      return -1;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Thing && items.get(i).from() == phrase.from()) {
        return i;
      }
    }
    return -1;
  }

  /// "My card is Cypriot", 卡是塞浦路斯的.
  private Candidate from(Piece country, Candidate now) {
    var here = now;
    for (var more : candidates.of(country)) {
      here = here.and(more).orElse(here);
    }
    return here;
  }

  private Candidate flagged(Piece piece, Candidate now) {
    boolean flag =
        piece
            .sense(Sense.With.class)
            .filter(w -> w.said() instanceof Said.Exactly && !w.attribute().equals("country"))
            .isPresent();
    var flagged = now;
    for (var more : flag ? candidates.of(piece) : List.<Candidate>of()) {
      flagged = flagged.and(more).orElse(flagged);
    }
    return flagged;
  }

  private Candidate expires(Clause clause, Piece piece, Candidate now) {
    var span = piece.sense(Sense.Span.class);
    String kind = now.holding().kind();
    if (span.isEmpty()
        || !clause.has(Role.EXPIRES)
        || now.holding().said().containsKey("valid")
        || !candidates.has(kind, EXPIRES)) {
      return now;
    }
    var days = Test.between(span.get().first().toEpochDay(), span.get().last().toEpochDay());
    var day = Candidate.of(kind, EXPIRES, new Said.Within(days), Candidate.Head.NONE);
    return now.and(day).orElse(now);
  }
}
