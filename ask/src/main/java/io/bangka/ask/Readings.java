package io.bangka.ask;

import io.bangka.model.Spending;
import io.bangka.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lists what each stretch of the text was taken as, so that a misreading can be seen.
final class Readings {
  private final Folded folded;
  private final Masking masked;
  private final List<Reading> all = new ArrayList<>();

  Readings(Folded folded, Masking masked) {
    this.folded = folded;
    this.masked = masked;
  }

  List<Reading> of(
      Things things,
      People people,
      List<Piece> pieces,
      Optional<Spending> spending,
      Optional<LocalDate> asOf) {
    things.readings.forEach(r -> add(r.from(), r.to(), r.as()));
    people.facts().forEach(this::fact);
    for (var piece : pieces) {
      named(piece);
      figures(piece, spending, asOf);
    }
    masked.numbers().forEach(n -> all.add(new Reading(n, new Reading.As.Personal())));
    all.sort(Comparator.comparingInt(r -> r.stretch().from()));
    return List.copyOf(all);
  }

  private void fact(Facts.Fact fact) {
    var as =
        fact.about().equals(Vocabulary.ACT)
            ? new Reading.As.Detail(fact.attribute(), fact.said())
            : new Reading.As.Fact(fact.about(), fact.attribute(), fact.said());
    add(fact.at().from(), fact.at().to(), as);
  }

  private void named(Piece piece) {
    piece.sense(Sense.PlatformOf.class).ifPresent(p -> add(piece, new Reading.As.Platform(p.id())));
    piece.sense(Sense.PurposeOf.class).ifPresent(p -> add(piece, new Reading.As.Aim(p.name())));
    piece
        .mark(Role.WANT)
        .flatMap(Wants::of)
        .ifPresent(want -> add(piece, new Reading.As.Wanted(want)));
  }

  private void figures(Piece piece, Optional<Spending> spending, Optional<LocalDate> asOf) {
    if (piece.means(Sense.Sum.class)) {
      spending.ifPresent(s -> add(piece, new Reading.As.Sum(s)));
    }
    if (piece.means(Sense.Span.class)) {
      asOf.ifPresent(d -> add(piece, new Reading.As.Day(d)));
    }
  }

  private void add(Piece piece, Reading.As as) {
    add(piece.from(), piece.to(), as);
  }

  private void add(int from, int to, Reading.As as) {
    all.add(new Reading(folded.stretch(masked.text(), from, to), as));
  }
}
