package io.bangka.interview;

import io.bangka.engine.Opening;
import io.bangka.engine.Situation;
import io.bangka.model.Said;
import io.bangka.model.Vocabulary;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The answer that people usually give: what would be presumed of them, else what the vocabulary
/// says most of them say.
///
/// @param presumed the situation with all that is presumed of it
record Usual(Situation presumed, Vocabulary vocabulary) {
  private static final double MOST = 0.5;

  Optional<SortedSet<Integer>> of(Opening opening, Situation situation) {
    return switch (opening) {
      case Opening.OfAttribute attribute ->
          said(attribute).flatMap(said -> among(attribute, said)).or(() -> frequent(attribute));
      case Opening.OfMore more -> more(more, situation);
    };
  }

  private Optional<Said> said(Opening.OfAttribute about) {
    return Optional.ofNullable(
        switch (about.kind()) {
          case Vocabulary.ACT -> presumed.act().said().get(about.path());
          case Vocabulary.PERSON ->
              Topic.profile(presumed, about.party()).person().said().get(about.path());
          default ->
              Topic.profile(presumed, about.party())
                  .holdings(about.kind())
                  .get(about.number())
                  .said()
                  .get(about.path());
        });
  }

  private static Optional<SortedSet<Integer>> among(Opening.OfAttribute about, Said said) {
    return IntStream.range(0, about.cases().size())
        .filter(i -> Narrowing.must(said, about.cases().get(i)))
        .boxed()
        .findFirst()
        .map(Usual::only);
  }

  private static SortedSet<Integer> only(int number) {
    var only = new TreeSet<Integer>();
    only.add(number);
    return only;
  }

  private Optional<SortedSet<Integer>> frequent(Opening.OfAttribute about) {
    var choices = new Shares(vocabulary).of(about, presumed);
    return IntStream.range(0, choices.size())
        .filter(i ->
            choices.get(i).share() > MOST
                && !vocabulary.attribute(about.kind(), about.path()).shares().isEmpty())
        .boxed()
        .findFirst()
        .map(Usual::only);
  }

  /// What is presumed to be there beyond what was said.
  private Optional<SortedSet<Integer>> more(Opening.OfMore about, Situation situation) {
    var before = Topic.profile(situation, about.party()).holdings(about.kind()).size();
    var added =
        Topic.profile(presumed, about.party()).holdings(about.kind()).stream()
            .skip(before)
            .filter(h -> h.presumption().isPresent())
            .toList();
    var chosen = new TreeSet<Integer>();
    for (int i = 0; i < about.things().size(); i++) {
      int number = i;
      if (added.stream().anyMatch(h -> Narrowing.must(h, about.things().get(number).what()))) {
        chosen.add(i);
      }
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
  }
}
